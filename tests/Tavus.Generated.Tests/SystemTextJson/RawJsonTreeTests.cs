using System.Text.Json;
using System.Text.Json.Nodes;

namespace Tavus.Tests.SystemTextJson;

public class RawJsonTreeTests
{
    public static TheoryData<string> Values => ["null", "1.50", "1e400", "\"\\u00e9 <é>\"", """{"a":[1,{"b":null}]}"""];

    [Theory]
    [MemberData(nameof(Values))]
    public void RawJson_survives_conversion_to_JsonElement_and_JsonNode_and_back(string json)
    {
        var value = RawJson.Parse(json);

        Assert.Equal(json, RawJson.FromJsonElement(value.ToJsonElement()).ToJson());
        JsonAssert.Equal(json, RawJson.FromJsonNode(value.ToJsonNode()).ToJson());
    }

    [Fact]
    public void JsonNode_and_JsonElement_are_accepted_as_RawJson()
    {
        var patch = new JsonPatch().Add(JsonPointer.Parse("/a"), JsonSerializer.SerializeToElement(new { b = 1 }));

        Assert.Equal("""[{"op":"add","path":"/a","value":{"b":1}}]""", patch.ToJson());
        Assert.Equal("""{"c":[2]}""", RawJson.FromJsonNode(new JsonObject { ["c"] = new JsonArray(2) }).ToJson());
        Assert.Throws<ArgumentException>("element", static () => RawJson.FromJsonElement(default));
        Assert.Throws<ArgumentException>("node", static () => RawJson.FromJsonNode(RawJson.Parse("\"\\ud800\"").ToJsonNode()));
    }

    [Fact]
    public void RawJson_from_a_JsonElement_omits_comments_and_trailing_commas()
    {
        using var document = JsonDocument.Parse("[1,/**/2,]", new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });

        Assert.Equal("[1,2]", RawJson.FromJsonElement(document.RootElement).ToJson());
    }

    [Fact]
    public void RawJson_with_1000_nested_levels_converts_to_JsonElement_and_JsonNode()
    {
        var json = new string('[', 1000) + new string(']', 1000);

        Assert.Equal(json, RawJson.FromJsonElement(RawJson.Parse(json).ToJsonElement()).ToJson());
        Assert.Equal(json, RawJson.FromJsonNode(RawJson.Parse(json).ToJsonNode()).ToJson());
    }
}
