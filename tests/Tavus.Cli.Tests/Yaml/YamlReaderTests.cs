using Tavus.Cli.Text;
using Tavus.Cli.Yaml;

namespace Tavus.Cli.Tests.Yaml;

public class YamlReaderTests
{
    [Theory]
    [InlineData("", "null")]
    [InlineData("~", "null")]
    [InlineData("Null", "null")]
    [InlineData("TRUE", "true")]
    [InlineData("False", "false")]
    [InlineData("yes", "\"yes\"")]
    [InlineData("on", "\"on\"")]
    [InlineData("0", "0")]
    [InlineData("-0", "-0")]
    [InlineData("+12", "12")]
    [InlineData("007", "7")]
    [InlineData("0o17", "15")]
    [InlineData("0xFF", "255")]
    [InlineData("0xFFFFFFFFFFFFFFFFFFFF", "1208925819614629174706175")]
    [InlineData(".5", "0.5")]
    [InlineData("1.", "1")]
    [InlineData("1.50", "1.50")]
    [InlineData("1E400", "1E400")]
    [InlineData("12345678901234567890.12345678901234567890", "12345678901234567890.12345678901234567890")]
    [InlineData("1_000", "\"1_000\"")]
    [InlineData("1:30", "\"1:30\"")]
    [InlineData("2024-11-25", "\"2024-11-25\"")]
    [InlineData("-", "[null]")]
    [InlineData(".", "\".\"")]
    [InlineData("'true'", "\"true\"")]
    [InlineData("\"5\"", "\"5\"")]
    [InlineData("!!str 5", "\"5\"")]
    [InlineData("!!str", "\"\"")]
    [InlineData("\"\\ud83d\\ude00\"", "\"😀\"")]
    public void A_YAML_scalar_is_resolved_by_the_YAML_1_2_core_schema(string yaml, string json) =>
        Assert.Equal($"{{\"a\":{json}}}", JsonNodeWriter.Write(YamlReader.Read(yaml == "-" ? "a:\n  -\n" : $"a: {yaml}\n")));

    [Fact]
    public void A_YAML_alias_is_replaced_by_the_value_of_its_anchor() =>
        Assert.Equal("""{"a":{"b":[1,"x"]},"c":{"b":[1,"x"]},"d":"x"}""", JsonNodeWriter.Write(YamlReader.Read("a: &a\n  b: [1, &x x]\nc: *a\nd: *x")));

    [Fact]
    public void YAML_comments_are_ignored() => Assert.Equal("""{"a":1}""", JsonNodeWriter.Write(YamlReader.Read("# one\n---\na: 1 # two\n# three\n")));

    [Theory]
    [InlineData("", 1, 1, "the file is empty")]
    [InlineData("# only this\n", 2, 1, "the file is empty")]
    [InlineData("a: 1\n---\nb: 2\n", 2, 1, "a second document starts here; a file may contain only one")]
    [InlineData("a: 1\nb: 2\na: 3\n", 3, 1, "this name appears twice in the same mapping")]
    [InlineData("a:\n  b: 1\n  \"b\": 1\n", 3, 3, "this name appears twice in the same mapping")]
    [InlineData("a: .inf", 1, 4, "JSON cannot express this number")]
    [InlineData("a: -.INF", 1, 4, "JSON cannot express this number")]
    [InlineData("a: .nan", 1, 4, "JSON cannot express this number")]
    [InlineData("a: !secret x", 1, 4, "only the tag '!!str' is supported here")]
    [InlineData("a: !!binary x", 1, 4, "only the tag '!!str' is supported here")]
    [InlineData("a: 1\nb: *c\n", 2, 4, "this alias refers to no earlier anchor, or to an anchor whose value contains the alias")]
    [InlineData("a: &a\n  b: *a\n", 2, 6, "this alias refers to no earlier anchor, or to an anchor whose value contains the alias")]
    [InlineData("a: &a {b: 1}\nc:\n  <<: *a\n", 3, 3, "YAML 1.2 has no merge key '<<'")]
    [InlineData("a: 1\nb: 2\u0000\nc: 3", 2, 5, "YAML does not allow the character NUL")]
    [InlineData("[1]: 2", 1, 1, "a name must be text")]
    [InlineData("&a a: 1\n*a : 2", 2, 1, "a name must be text")]
    public void YAML_without_a_JSON_equivalent_is_an_error_with_line_and_column(string yaml, int line, int column, string problem)
    {
        var exception = Assert.Throws<FileTextException>(() => YamlReader.Read(yaml));

        Assert.Equal($"line {line}, column {column}: {problem}", exception.Message);
    }

    [Theory]
    [InlineData("a: \"b\nc: d")]
    [InlineData("a: b: c")]
    [InlineData("a: [1")]
    [InlineData("a: @b")]
    [InlineData("a: \"\\ud800\"")]
    public void Invalid_YAML_is_an_error_with_line_and_column(string yaml)
    {
        var exception = Assert.Throws<FileTextException>(() => YamlReader.Read(yaml));

        Assert.Matches("^line [0-9]+, column [0-9]+: this is not YAML: ", exception.Message);
    }

    [Fact]
    public void YAML_whose_aliases_expand_beyond_16777216_characters_is_rejected()
    {
        var levels = Enumerable.Range(1, 20).Select(static level => $"a{level}: &a{level} [{string.Join(", ", Enumerable.Repeat($"*a{level - 1}", 10))}]");

        var exception = Assert.Throws<FileTextException>(() => YamlReader.Read($"a0: &a0 boom\n{string.Join('\n', levels)}"));

        Assert.Equal("line 5, column 10: with its aliases resolved, the file is larger than 16777216 characters", exception.Message);
    }

    [Fact]
    public void YAML_that_is_nested_too_deeply_throws_FileTextException()
    {
        Assert.Throws<FileTextException>(() => YamlReader.Read(new string('[', 100_000)));
        Assert.Throws<FileTextException>(() => YamlReader.Read(string.Concat(Enumerable.Repeat("- ", 2000))));
    }
}
