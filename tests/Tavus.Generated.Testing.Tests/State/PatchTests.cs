using System.Net;
using System.Text.Json.Nodes;

namespace Tavus.Testing.Tests.State;

/// <summary>Tests rules of RFC 6902 and RFC 6901 that their examples do not cover. The JSON to patch is the value of an undocumented member of a persona.</summary>
public sealed class PatchTests : IDisposable
{
    private readonly TavusStub _stub = new();

    public void Dispose() => _stub.Dispose();

    [Theory]
    [InlineData("add sets a member that is there", """{"a":1}""", """[{"op":"add","path":"/x/a","value":2}]""", """{"a":2}""")]
    [InlineData("add takes null", "{}", """[{"op":"add","path":"/x/a","value":null}]""", """{"a":null}""")]
    [InlineData("add inserts behind the last item", "[1]", """[{"op":"add","path":"/x/1","value":2}]""", "[1,2]")]
    [InlineData("add inserts into an empty array", "[]", """[{"op":"add","path":"/x/0","value":1}]""", "[1]")]
    [InlineData("add sets a member named -", "{}", """[{"op":"add","path":"/x/-","value":1}]""", """{"-":1}""")]
    [InlineData("add sets a member of an empty name", "{}", """[{"op":"add","path":"/x/","value":1}]""", """{"":1}""")]
    [InlineData("remove takes a null away", """{"a":null}""", """[{"op":"remove","path":"/x/a"}]""", "{}")]
    [InlineData("replace changes an item in its place", "[1,2,3]", """[{"op":"replace","path":"/x/1","value":{"b":null}}]""", """[1,{"b":null},3]""")]
    [InlineData("copy leaves the original", """{"a":[1]}""", """[{"op":"copy","from":"/x/a","path":"/x/b"},{"op":"add","path":"/x/b/-","value":2}]""", """{"a":[1],"b":[1,2]}""")]
    [InlineData("copy into itself", """{"a":1}""", """[{"op":"copy","from":"/x","path":"/x/b"}]""", """{"a":1,"b":{"a":1}}""")]
    [InlineData("move renames", """{"a":{"b":1}}""", """[{"op":"move","from":"/x/a","path":"/x/c"}]""", """{"c":{"b":1}}""")]
    [InlineData("move to the end counts what is left", "[1,2,3]", """[{"op":"move","from":"/x/0","path":"/x/-"}]""", "[2,3,1]")]
    [InlineData("move out of what it overwrites", """{"a":{"b":1}}""", """[{"op":"move","from":"/x/a/b","path":"/x/a"}]""", """{"a":1}""")]
    [InlineData("test compares numbers by value", "[10]", """[{"op":"test","path":"/x/0","value":1.0e1},{"op":"add","path":"/x/-","value":1}]""", "[10,1]")]
    [InlineData("test ignores the order of members", """{"a":{"b":1,"c":[]}}""", """[{"op":"test","path":"/x/a","value":{"c":[],"b":1}},{"op":"remove","path":"/x/a"}]""", "{}")]
    [InlineData("test finds null", """{"a":null}""", """[{"op":"test","path":"/x/a","value":null},{"op":"remove","path":"/x/a"}]""", "{}")]
    [InlineData("a tilde and a slash in a name", """{"~":1,"/":2,"~0":3}""", """[{"op":"remove","path":"/x/~0"},{"op":"remove","path":"/x/~1"},{"op":"replace","path":"/x/~00","value":4}]""", """{"~0":4}""")]
    [InlineData("the last of repeated members counts", "{}", """[{"op":"remove","op":"add","path":"/x/a","value":{"b":1,"b":2}}]""", """{"a":{"b":2}}""")]
    [InlineData("a null is another member than a value", """{"a":{"b":null}}""", """[{"op":"remove","path":"/x/a/b"},{"op":"add","path":"/x/a/c","value":1}]""", """{"a":{"c":1}}""")]
    [InlineData("digits are kept", """{"a":1.10,"b":12345678901234567890.10}""", """[{"op":"add","path":"/x/c","value":1e400}]""", """{"a":1.10,"b":12345678901234567890.10,"c":1e400}""")]
    public async Task Applicable_patch_changes_the_persona_as_RFC_6902_requires(string rule, string document, string patch, string expected)
    {
        Add(document);

        Assert.Equal((rule, HttpStatusCode.OK), (rule, await PatchAsync(patch)));

        Assert.Equal(expected, Document());
        Assert.Equal("2026-08-01T00:00:00Z", (string?)Stored()["updated_at"]);
    }

    [Theory]
    [InlineData("{}", "")]
    [InlineData("{}", "[")]
    [InlineData("{}", "{}")]
    [InlineData("{}", "null")]
    [InlineData("{}", "[1]")]
    [InlineData("{}", "[[]]")]
    [InlineData("{}", """[{"path":"/x/a","value":1}]""")]
    [InlineData("{}", """[{"op":null,"path":"/x/a","value":1}]""")]
    [InlineData("{}", """[{"op":"Add","path":"/x/a","value":1}]""")]
    [InlineData("{}", """[{"op":"merge","path":"/x/a","value":1}]""")]
    [InlineData("{}", """[{"op":"add","value":1}]""")]
    [InlineData("{}", """[{"op":"add","path":1,"value":1}]""")]
    [InlineData("{}", """[{"op":"add","path":"/x/a"}]""")]
    [InlineData("{}", """[{"op":"copy","path":"/x/a"}]""")]
    [InlineData("{}", """[{"op":"add","path":"x/a","value":1}]""")]
    [InlineData("{}", """[{"op":"add","path":"/x/~","value":1}]""")]
    [InlineData("{}", """[{"op":"add","path":"/x/~2","value":1}]""")]
    [InlineData("{}", """[{"op":"add","path":"/x/a","value":"\ud800"}]""")]
    [InlineData("{}", """[{"op":"add","path":"/x/a/b","value":1}]""")]
    [InlineData("""{"a":null}""", """[{"op":"add","path":"/x/a/b","value":1}]""")]
    [InlineData("""{"a":"text"}""", """[{"op":"add","path":"/x/a/0","value":1}]""")]
    [InlineData("{}", """[{"op":"remove","path":"/x/a"}]""")]
    [InlineData("{}", """[{"op":"replace","path":"/x/a","value":1}]""")]
    [InlineData("{}", """[{"op":"copy","from":"/x/a","path":"/x/b"}]""")]
    [InlineData("{}", """[{"op":"move","from":"/x/a","path":"/x/b"}]""")]
    [InlineData("{}", """[{"op":"test","path":"/x/a","value":null}]""")]
    [InlineData("[1]", """[{"op":"add","path":"/x/2","value":1}]""")]
    [InlineData("[1]", """[{"op":"add","path":"/x/00","value":1}]""")]
    [InlineData("[1]", """[{"op":"add","path":"/x/-1","value":1}]""")]
    [InlineData("[1]", """[{"op":"add","path":"/x/+0","value":1}]""")]
    [InlineData("[1]", """[{"op":"add","path":"/x/ 0","value":1}]""")]
    [InlineData("[1]", """[{"op":"add","path":"/x/a","value":1}]""")]
    [InlineData("[1]", """[{"op":"add","path":"/x/","value":1}]""")]
    [InlineData("[1]", """[{"op":"add","path":"/x/99999999999","value":1}]""")]
    [InlineData("[1]", """[{"op":"remove","path":"/x/1"}]""")]
    [InlineData("[1]", """[{"op":"remove","path":"/x/-"}]""")]
    [InlineData("[1]", """[{"op":"replace","path":"/x/1","value":2}]""")]
    [InlineData("[1]", """[{"op":"replace","path":"/x/-","value":2}]""")]
    [InlineData("[1]", """[{"op":"test","path":"/x/-","value":1}]""")]
    [InlineData("[1]", """[{"op":"test","path":"/x/0","value":"1"}]""")]
    [InlineData("[1]", """[{"op":"test","path":"/x","value":[1,1]}]""")]
    [InlineData("""{"a":{"b":null}}""", """[{"op":"test","path":"/x/a","value":{"c":1}}]""")]
    [InlineData("""{"a":{"b":1}}""", """[{"op":"move","from":"/x/a","path":"/x/a/c"}]""")]
    [InlineData("[{},{}]", """[{"op":"move","from":"/x/0","path":"/x/0/c"}]""")]
    [InlineData("{}", """[{"op":"remove","path":""}]""")]
    [InlineData("{}", """[{"op":"replace","path":"","value":[]}]""")]
    [InlineData("{}", """[{"op":"replace","path":"","value":{"persona_name":"Guide"}}]""")]
    [InlineData("{}", """[{"op":"replace","path":"/persona_id","value":"p2"}]""")]
    public async Task Malformed_or_inapplicable_patch_gets_422_and_changes_nothing(string document, string patch)
    {
        Add(document);
        var before = Stored().ToJsonString();

        Assert.Equal((HttpStatusCode)422, await PatchAsync(patch, """{"message":"Invalid JSON patch format"}"""));

        Assert.Equal(before, Stored().ToJsonString());
    }

    [Fact]
    public async Task Patch_with_one_failing_operation_applies_none_of_its_operations()
    {
        Add("""{"a":1}""");

        Assert.Equal((HttpStatusCode)422, await PatchAsync("""[{"op":"replace","path":"/x/a","value":2},{"op":"test","path":"/x/a","value":1}]"""));

        Assert.Equal("""{"a":1}""", Document());
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("""[{"op":"test","path":"/x/a","value":1}]""")]
    [InlineData("""[{"op":"replace","path":"/x/a","value":1.0}]""")]
    [InlineData("""[{"op":"move","from":"/x/a","path":"/x/a"}]""")]
    [InlineData("""[{"op":"add","path":"/x/b","value":1},{"op":"remove","path":"/x/b"}]""")]
    public async Task Patch_that_leaves_the_persona_unchanged_gets_304(string patch)
    {
        Add("""{"a":1}""");

        Assert.Equal(HttpStatusCode.NotModified, await PatchAsync(patch, ""));

        Assert.False(Stored().ContainsKey("updated_at"));
        Assert.Equal("""{"a":1}""", Document());
    }

    [Fact]
    public async Task Patch_can_replace_the_whole_persona_if_its_id_stays_the_same()
    {
        Add("{}");

        Assert.Equal(HttpStatusCode.OK, await PatchAsync("""[{"op":"replace","path":"","value":{"pal_id":"p1","pal_name":"Guide"}}]""", ""));

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse("""{"pal_id":"p1","pal_name":"Guide","updated_at":"2026-08-01T00:00:00Z"}"""), Stored()));
    }

    [Fact]
    public async Task Patch_keeps_the_envelope_and_value_types_of_the_documented_persona()
    {
        using var client = _stub.CreateClient();
        await client.Personas.PatchAsync("p5317866", new JsonPatch().Replace(PersonaPointers.PersonaName, "Guide"));

        using var response = await _stub.SendAsync(StubSending.Documented);
        var persona = JsonNode.Parse(await response.Content.ReadAsStringAsync())!["data"]![0]!;
        Assert.Equal("Guide", (string?)persona["persona_name"]);
        Assert.Equal("false", (string?)persona["layers"]!["tts"]!["tts_emotion_control"]);
    }

    [Fact]
    public async Task Patch_of_an_unknown_id_gets_400_even_if_the_patch_is_malformed()
    {
        using var response = await _stub.SendAsync(HttpMethod.Patch, "/v2/personas/p2", json: "no patch");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("""{"error":"Invalid persona_id"}""", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Patch_of_a_persona_with_an_unpaired_surrogate_throws_TavusStubException()
    {
        _stub.Personas.AddJson("""{"persona_id":"p1","persona_name":"\ud800"}""");

        var exception = await Assert.ThrowsAsync<TavusStubException>(() => PatchAsync("[]"));

        Assert.Contains("an unpaired surrogate", exception.Message, StringComparison.Ordinal);
    }

    private void Add(string document) => _stub.Personas.AddJson($$"""{"persona_id":"p1","x":{{document}}}""");

    private JsonObject Stored() => JsonNode.Parse(_stub.Personas[^1].ToJson())!.AsObject();

    private string Document() => Stored()["x"]!.ToJsonString();

    private async Task<HttpStatusCode> PatchAsync(string patch, string? body = null)
    {
        using var response = await _stub.SendAsync(HttpMethod.Patch, "/v2/personas/p1", json: patch);
        Assert.Equal(body ?? await response.Content.ReadAsStringAsync(), await response.Content.ReadAsStringAsync());
        return response.StatusCode;
    }
}
