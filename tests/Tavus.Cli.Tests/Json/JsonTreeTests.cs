using FsCheck;
using FsCheck.Fluent;
using Tavus.Cli.Json;
using Tavus.Tests.Proof;

namespace Tavus.Cli.Tests.Json;

public class JsonTreeTests
{
    [Fact]
    public void Nothing_is_lost() => Prop.ForAll(ArbitraryJson.Object.ToArbitrary(), static json =>
    {
        var tree = JsonTreeReader.Read(json);
        Assert.Equal(tree.ToJson(), JsonTreeReader.Read(tree.ToJson()).ToJson());
        Assert.True(tree.IsSame(JsonTreeReader.Read(tree.ToJson())));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    [Theory]
    [InlineData("""[1.50,-0,1E400,12345678901234567890.12345678901234567890]""")]
    [InlineData("""["\ud800","a\udc00\ud83d","😀","\"\\\u0007\n"]""", """["\ud800","a\udc00\ud83d","😀","\"\\\u0007\u000a"]""")]
    [InlineData("""{"\ud800\b\f\n\r\t\/\\\"":1}""", """{"\ud800\u0008\u000c\u000a\u000d\u0009/\\\"":1}""")]
    [InlineData("""{"a":1,"b":2,"a":3}""", """{"a":3,"b":2}""")]
    public void Spelling_of_numbers_and_halves_of_pairs_are_kept(string json, string? written = null) => Assert.Equal(written ?? json, JsonTreeReader.Read(json).ToJson());

    [Theory]
    [InlineData("""{"a":1,"b":[true,null,"x"]}""", """{"b":[true,null,"x"],"a":1.0}""", true)]
    [InlineData("1e400", "1e400", true)]
    [InlineData("1e400", "1e401", false)]
    [InlineData("1", "\"1\"", false)]
    [InlineData("[1]", "[1,1]", false)]
    [InlineData("""{"a":1}""", """{"b":1}""", false)]
    [InlineData("""{"a":1}""", """{"a":1,"b":1}""", false)]
    [InlineData("null", "false", false)]
    public void Values_are_the_same_by_what_they_mean(string one, string other, bool isSame)
    {
        Assert.Equal(isSame, JsonTreeReader.Read(one).IsSame(JsonTreeReader.Read(other)));
        Assert.Equal(isSame, JsonTreeReader.Read(other).IsSame(JsonTreeReader.Read(one)));
    }
}
