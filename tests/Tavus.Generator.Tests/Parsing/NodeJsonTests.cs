using Tavus.Generator.Parsing;
using YamlDotNet.RepresentationModel;

namespace Tavus.Generator.Tests.Parsing;

public sealed class NodeJsonTests
{
    [Theory]
    [InlineData("text", "\"text\"")]
    [InlineData("'false'", "\"false\"")]
    [InlineData("\"0.5\"", "\"0.5\"")]
    [InlineData("!!str 5", "\"5\"")]
    [InlineData("off", "\"off\"")]
    [InlineData("2026-01-01", "\"2026-01-01\"")]
    [InlineData("007", "\"007\"")]
    [InlineData(".5", "\".5\"")]
    [InlineData("true", "true")]
    [InlineData("~", "null")]
    [InlineData("null", "null")]
    [InlineData("''", "\"\"")]
    [InlineData("-1.50e+10", "-1.50e+10")]
    [InlineData("10000000000000000000001", "10000000000000000000001")]
    [InlineData("\"quote \\\" back \\\\ tab \\t null \\0 é 😀\"", "\"quote \\\" back \\\\ tab \\u0009 null \\u0000 é 😀\"")]
    [InlineData("|\n  two\n  lines\n", "\"two\\u000alines\\u000a\"")]
    [InlineData("{ a: 1, b: [], c: { d: ~ }, 'e\"': [x, [y]] }", "{\"a\":1,\"b\":[],\"c\":{\"d\":null},\"e\\\"\":[\"x\",[\"y\"]]}")]
    public void NodeJson_converts_YAML_values_and_quotes_scalars_that_are_not_JSON_literals(string yaml, string json)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));

        Assert.Equal(json, NodeJson.From(stream.Documents[0].RootNode));
    }
}
