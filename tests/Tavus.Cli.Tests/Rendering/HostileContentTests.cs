using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Tavus.Cli.Tests.Running;
using Tavus.Cli.Yaml;
using Tavus.TestServers;

namespace Tavus.Cli.Tests.Rendering;

public partial class HostileContentTests
{
    private static readonly string[] Get = ["personas", "get", "p5317866"];

    public static TheoryData<string, string> Characters => new()
    {
        { "\u001b[31mred\u001b[0m", @"\u001b[31mred\u001b[0m" },
        { "\u001b]0;title\u0007", @"\u001b]0;title\u0007" },
        { "\u009b2J", @"\u009b2J" },
        { "a\u007fb\bc", @"a\u007fb\u0008c" },
        { "a\rb\tc", @"a\rb\tc" },
        { "safe\u202egpj.exe", @"safe\u202egpj.exe" },
        { "a\u2066b\u2069c\u200fd", @"a\u2066b\u2069c\u200fd" },
        { "a\u200bb\u200dc\ufeffd\u2060e", @"a\u200bb\u200dc\ufeffd\u2060e" },
        { "a\u2028b\u2029c\u0085d", @"a\u2028b\u2029c\u0085d" },
        { "a\U000e0041b", @"a\U000e0041b" },
        { "a\ufe00b\u3164c", @"a\ufe00b\u3164c" },
        { "[red]markup[/] [[x]] [link=http://x]y[/]", "[red]markup[/] [[x]] [link=http://x]y[/]" },
    };

    [Theory]
    [MemberData(nameof(Characters))]
    public async Task Control_characters_and_markup_in_a_value_are_shown_as_plain_text(string hostile, string shown)
    {
        var result = await GetAsync(new JObject { ["persona_id"] = "p1", ["system_prompt"] = hostile });

        Assert.Equal($"system_prompt: \"{shown}\"", result.Lines[^1]);
        AssertInert(result.Output);
        Assert.Equal(hostile, (string?)YamlReader.Read(result.Output)!["system_prompt"]);
    }

    [Theory]
    [MemberData(nameof(Characters))]
    public async Task Control_characters_and_markup_in_a_member_name_are_shown_as_plain_text(string hostile, string shown)
    {
        var result = await GetAsync(new JObject { ["persona_id"] = "p1", [hostile] = "value" });

        Assert.Equal($"\"{shown}\": value", result.Lines[^1]);
        AssertInert(result.Output);
        Assert.Equal("value", (string?)YamlReader.Read(result.Output)![hostile]);
    }

    [Theory]
    [MemberData(nameof(Characters))]
    public async Task Json_output_escapes_control_characters_and_keeps_every_value(string hostile, string _)
    {
        var persona = new JObject { ["persona_id"] = "p1", ["system_prompt"] = hostile, [hostile] = hostile, ["layers"] = new JObject { ["llm"] = new JObject { ["extra_body"] = new JObject { ["x"] = hostile } } } };

        var result = await GetAsync(persona, "--json");

        AssertInert(result.Output);
        Assert.True(JToken.DeepEquals(persona, JToken.Parse(result.Output)), result.Output);
    }

    [Fact]
    public async Task An_unpaired_surrogate_is_shown_as_its_escape()
    {
        var result = await GetAsync(new JObject { ["persona_id"] = "p1", ["half \ud800"] = "\udc00 pair" });

        Assert.Equal(@"""half \ud800"": ""\udc00 pair""", result.Lines[^1]);
    }

    [Fact]
    public async Task An_error_message_of_the_service_is_printed_on_one_line_without_control_characters()
    {
        await using var service = new RawServer(RawResponse.With(400, """{"error":"\u001b[31mred\nnext\u202e"}"""));

        var result = await InProcess.With("test-key").RunAsync([.. Get, "--base-url", service.Url.OriginalString]);

        Assert.Contains("[31mred next", result.OnlyErrorLine, StringComparison.Ordinal);
        AssertInert(result.Error);
    }

    [Fact]
    public async Task An_error_message_that_repeats_an_argument_escapes_control_characters()
    {
        var result = await new InProcess().RunAsync("\u001b[31mred\nnext");

        Assert.Contains(@"'\u001b[31mred\nnext'", result.OnlyErrorLine, StringComparison.Ordinal);
        AssertInert(result.Error);
    }

    [Fact]
    public async Task A_multiline_value_is_indented_and_cannot_imitate_members()
    {
        var result = await GetAsync(new JObject { ["persona_id"] = "p1", ["system_prompt"] = "one\npersona_id: forged\n\nthree", ["context"] = "one\r\npersona_id: forged" });

        Assert.Equal(["persona_id: p1", "system_prompt: |-", "  one", "  persona_id: forged", "", "  three", @"context: ""one\r\npersona_id: forged"""], result.Lines);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(" a")]
    [InlineData("a ")]
    [InlineData("true")]
    [InlineData("null")]
    [InlineData("42")]
    [InlineData("1e5")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("\"a\"")]
    [InlineData("\n\n")]
    public async Task An_ambiguous_string_value_is_shown_in_quotes(string text)
    {
        var result = await GetAsync(new JObject { ["persona_id"] = "p1", ["context"] = text });

        Assert.Contains($"context: {JsonConvert.ToString(text)}", result.Lines);
    }

    [Fact]
    public async Task An_ambiguous_member_name_is_shown_in_quotes()
    {
        var result = await GetAsync(new JObject { ["persona_id"] = "p1", ["[0]"] = "a", [""] = "b", ["api_key  x"] = "c" });

        Assert.Equal(["\"[0]\": a", "\"\": b", "\"api_key  x\": \"********\""], result.Lines.Skip(1));
    }

    [Fact]
    public async Task A_word_wider_than_the_console_is_shown_on_one_line()
    {
        var word = string.Concat(Enumerable.Repeat("漢字かな", 30));

        var result = await GetAsync(new JObject { ["persona_id"] = "p1", ["context"] = word }, new InProcess { Width = 41 });

        Assert.Equal($"context: {word}", result.Lines[^1]);
    }

    [Theory]
    [InlineData("members")]
    [InlineData("items")]
    public async Task The_deepest_value_that_the_library_reads_is_shown(string kind)
    {
        var deep = Enumerable.Range(0, 950).Aggregate((JToken)"the bottom of it all", (inner, _) => kind == "items" ? new JArray(inner) : new JObject { ["a"] = inner });

        var result = await GetAsync(new JObject { ["persona_id"] = "p1", ["unknown"] = deep });

        Assert.Equal(("", 0), (result.Error, result.ExitCode));
        Assert.EndsWith("the bottom of it all", result.Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Colors_do_not_change_the_names_of_members()
    {
        string[] names = ["a", "[red]b[/]", "\u001b[31mred\u001b[0m", "c \"d\"", string.Concat(Enumerable.Repeat("漢字 ", 30)), new string('e', 1500)];
        var persona = new JObject(names.Select(static name => new JProperty(name, "value"))) { ["persona_id"] = "p1" };

        var plain = await GetAsync(persona);
        var colored = await GetAsync(persona, new InProcess { IsColored = true, Width = 40 });

        Assert.Contains("\u001b[36m\"[red]b[/]\"\u001b[0m: value", colored.Lines);
        Assert.Equal(plain.Output, GraphicRendition.Replace(colored.Output, ""));
    }

    private static Task<RunResult> GetAsync(JObject persona, params string[] options) => GetAsync(persona, new InProcess(), options);

    private static async Task<RunResult> GetAsync(JObject persona, InProcess tool, params string[] options)
    {
        // Non-ASCII characters are written as escapes, since UTF-8 cannot encode an unpaired surrogate.
        var json = JsonConvert.SerializeObject(persona, new JsonSerializerSettings { StringEscapeHandling = StringEscapeHandling.EscapeNonAscii });
        await using var service = new RawServer(RawResponse.With(200, json));
        tool.Variables["TAVUS_API_KEY"] = "test-key";
        return await tool.RunAsync([.. Get, "--base-url", service.Url.OriginalString, .. options]);
    }

    private static void AssertInert(string output) => Assert.DoesNotContain(
        output.ReplaceLineEndings("").EnumerateRunes(),
        static character => Rune.GetUnicodeCategory(character) is UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate);

    [GeneratedRegex(@"\u001b\[[0-9;]*m")]
    private static partial Regex GraphicRendition { get; }
}
