using FsCheck;
using FsCheck.Fluent;
using Tavus.Cli.Text;
using Tavus.Tests.Proof;

namespace Tavus.Cli.Tests.Text;

public class JsonNodeTests
{
    [Fact]
    public void JsonNodeReader_and_JsonNodeWriter_round_trip_arbitrary_JSON() => Prop.ForAll(ArbitraryJson.Object.ToArbitrary(), static json =>
    {
        var node = JsonNodeReader.Read(json);
        var written = JsonNodeWriter.Write(node);
        Assert.Equal(written, JsonNodeWriter.Write(JsonNodeReader.Read(written)));
        Assert.True(node.IsEqualTo(JsonNodeReader.Read(written)));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    [Theory]
    [InlineData("""[1.50,-0,1E400,1e-30,12345678901234567890.12345678901234567890]""")]
    [InlineData("""["\ud800","a\udc00\ud83d","😀","\"\\\u0007\n"]""", """["\ud800","a\udc00\ud83d","😀","\"\\\u0007\n"]""")]
    [InlineData("""{"\ud800\b\f\n\r\t\/\\\"":1}""", """{"\ud800\u0008\u000c\n\r\t/\\\"":1}""")]
    [InlineData("""{"a":1,"b":2,"a":3}""", """{"a":3,"b":2}""")]
    public void JsonNodeReader_and_JsonNodeWriter_keep_number_formats_and_unpaired_surrogates(string json, string? written = null) => Assert.Equal(written ?? json, JsonNodeWriter.Write(JsonNodeReader.Read(json)));

    [Theory]
    [InlineData("""{"a":1,"b":[true,null,"x"]}""", """{"b":[true,null,"x"],"a":1.0}""", true)]
    [InlineData("1e400", "1e400", true)]
    [InlineData("1e400", "1e401", false)]
    [InlineData("1e-30", "2e-30", false)]
    [InlineData("1e-30", "0", false)]
    [InlineData("12345678901234567890", "12345678901234567891", false)]
    [InlineData("1e99999999999", "1e99999999999", true)]
    [InlineData("1e99999999999", "2e99999999999", false)]
    [InlineData("\"\\ud800\"", "\"\\ud801\"", false)]
    [InlineData("1", "\"1\"", false)]
    [InlineData("[1]", "[1,1]", false)]
    [InlineData("""{"a":1}""", """{"b":1}""", false)]
    [InlineData("""{"a":1}""", """{"a":1,"b":1}""", false)]
    [InlineData("null", "false", false)]
    public void IsEqualTo_compares_numbers_by_value_and_objects_without_member_order(string one, string other, bool areEqual)
    {
        Assert.Equal(areEqual, JsonNodeReader.Read(one).IsEqualTo(JsonNodeReader.Read(other)));
        Assert.Equal(areEqual, JsonNodeReader.Read(other).IsEqualTo(JsonNodeReader.Read(one)));
    }
}
