using System.Text.Json;
using System.Text.Json.Nodes;
using Newtonsoft.Json.Linq;

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
    public void RawJson_with_1000_nested_levels_converts_to_JsonElement_JsonNode_and_JToken()
    {
        var json = new string('[', 1000) + new string(']', 1000);

        Assert.Equal(json, RawJson.FromJsonElement(RawJson.Parse(json).ToJsonElement()).ToJson());
        Assert.Equal(json, RawJson.FromJsonNode(RawJson.Parse(json).ToJsonNode()).ToJson());
        Assert.Equal(json, RawJson.FromJToken(RawJson.Parse(json).ToJToken()).ToJson());
    }

    [Fact]
    public void A_tree_with_more_than_1000_nested_levels_throws_ArgumentException()
    {
        var json = new string('[', 1001) + new string(']', 1001);
        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 2000 });
        var tree = JsonNode.Parse(json, documentOptions: new JsonDocumentOptions { MaxDepth = 2000 });
        var lists = Enumerable.Range(0, 1000).Aggregate(new JArray(), static (inner, _) => new JArray { inner });

        Assert.Contains("1000 levels", Assert.Throws<ArgumentException>("element", () => RawJson.FromJsonElement(document.RootElement)).Message);
        Assert.Contains("1000 levels", Assert.Throws<ArgumentException>("node", () => RawJson.FromJsonNode(tree)).Message);
        Assert.Contains("1000 levels", Assert.Throws<ArgumentException>("token", () => RawJson.FromJToken(lists)).Message);
    }

    [Fact]
    public void A_JToken_that_is_not_one_JSON_value_throws_ArgumentException()
    {
        JToken[] tokens = [new JProperty("a", 1), new JRaw("{"), new JRaw("sk-secret"), JValue.CreateComment("a")];

        Assert.All(tokens, static item => Assert.DoesNotContain("sk-secret", Assert.Throws<ArgumentException>("token", () => RawJson.FromJToken(item)).ToString(), StringComparison.Ordinal));
        Assert.All(tokens, static item => Assert.Throws<ArgumentException>(() => (RawJson)item));
    }

    [Fact]
    public void RawJson_from_a_JToken_omits_comments_and_writes_NaN_as_a_string() =>
        Assert.Equal("""[1,{"a":2},"NaN"]""", RawJson.FromJToken(new JArray(1, JValue.CreateComment("b"), new JRaw("""{"a":2}"""), double.NaN)).ToJson());
}
