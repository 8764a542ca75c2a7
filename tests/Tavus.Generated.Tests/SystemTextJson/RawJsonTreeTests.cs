using System.Text.Json;
using System.Text.Json.Nodes;

namespace Tavus.Tests.SystemTextJson;

public class RawJsonTreeTests
{
    public static TheoryData<string> Values => ["null", "1.50", "1e400", "\"\\u00e9 <é>\"", """{"a":[1,{"b":null}]}"""];

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_becomes_a_tree_and_comes_back(string json)
    {
        var value = RawJson.Parse(json);

        Assert.Equal(json, RawJson.FromJsonElement(value.ToJsonElement()).ToJson());
        JsonAssert.Equal(json, RawJson.FromJsonNode(value.ToJsonNode()).ToJson());
    }

    [Fact]
    public void Trees_of_the_caller_are_taken()
    {
        var patch = new JsonPatch().Add(JsonPointer.Parse("/a"), JsonSerializer.SerializeToElement(new { b = 1 }));

        Assert.Equal("""[{"op":"add","path":"/a","value":{"b":1}}]""", patch.ToJson());
        Assert.Equal("""{"c":[2]}""", RawJson.FromJsonNode(new JsonObject { ["c"] = new JsonArray(2) }).ToJson());
        Assert.Throws<ArgumentException>("element", static () => RawJson.FromJsonElement(default));
        Assert.Throws<ArgumentException>("node", static () => RawJson.FromJsonNode(RawJson.Parse("\"\\ud800\"").ToJsonNode()));
    }

    [Fact]
    public void Comments_and_trailing_commas_are_left_out()
    {
        using var document = JsonDocument.Parse("[1,/**/2,]", new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });

        Assert.Equal("[1,2]", RawJson.FromJsonElement(document.RootElement).ToJson());
    }

    [Fact]
    public void Values_of_any_depth_become_trees()
    {
        var json = new string('[', 1000) + new string(']', 1000);

        Assert.Equal(json, RawJson.FromJsonElement(RawJson.Parse(json).ToJsonElement()).ToJson());
        Assert.Equal(json, RawJson.FromJsonNode(RawJson.Parse(json).ToJsonNode()).ToJson());
    }
}
