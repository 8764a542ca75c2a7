using System.Net;

namespace Tavus.Testing.Tests;

/// <summary>Tests how the stub uses documented responses of kinds that only some resources have.</summary>
public sealed class OperationTests
{
    private static readonly DocumentedResponse InvalidId = new(400, [], [new("missing", """{"error":"Missing name"}"""), new("id", """{"error":"Invalid conversation_id"}""")]);
    private static readonly DocumentedResponse NotFound = new(404, [], [new("", """{"message":"No such document"}""")]);
    private static readonly DocumentedResponse OtherBadRequest = new(400, [], [new("", """{"error":"Missing name"}""")]);
    private static readonly DocumentedResponse Success = new(200, [], [new("", """{"shown":true}""")]);

    private readonly ItemStore _items = new(DocumentedResources.Conversations, seed: 1, TimeProvider.System, static () => 1);

    public static TheoryData<int[], string> UnknownIds => new()
    {
        { [400, 404], """400 {"error":"Invalid conversation_id"}""" },
        { [1, 404], """404 {"message":"No such document"}""" },
        { [404], """404 {"message":"No such document"}""" },
        { [1], """400 {"error":"Missing name"}""" },
    };

    [Theory]
    [MemberData(nameof(UnknownIds))]
    public async Task Unknown_id_gets_the_400_for_invalid_ids_if_documented_else_the_404_else_another_400(int[] documented, string expected)
    {
        var responses = documented.Select(static status => status switch { 400 => InvalidId, 404 => NotFound, _ => OtherBadRequest });

        Assert.Equal(expected, await RespondAsync(new GetOperation(DocumentedResources.Conversations), "GET", "unknown", [Success, .. responses]));
    }

    [Theory]
    [InlineData("", "x0,x1")]
    [InlineData("?page=0&limit=3", "x0,x1")]
    [InlineData("?page=1&limit=1", "x1")]
    public async Task List_with_zero_based_pages_returns_the_requested_page_without_a_total_count(string query, string ids)
    {
        _items.Clear();
        _items.Add("x0", RawJson.Parse("""{"conversation_id":"x0"}"""));
        _items.Add("x1", RawJson.Parse("""{"conversation_id":"x1"}"""));

        var response = await RespondAsync(new ListOperation(DocumentedResources.Conversations, 0, hasTotalCount: false, []), "GET", query, [Success]);

        Assert.Equal($$"""200 {"data":[{{string.Join(',', ids.Split(',').Select(static id => $$"""{"conversation_id":"{{id}}"}"""))}}]}""", response);
    }

    [Fact]
    public async Task List_ignores_a_filter_whose_name_is_not_a_member()
    {
        var response = await RespondAsync(new ListOperation(DocumentedResources.Conversations, 1, hasTotalCount: true, [new("sort", [])]), "GET", "?sort=asc", [Success]);

        Assert.EndsWith("\"total_count\":1}", response, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PATCH", true, "Renamed")]
    [InlineData("PUT", false, "Renamed")]
    [InlineData("POST", true, "Practice call")]
    public async Task PATCH_and_PUT_bodies_replace_known_members_but_POST_bodies_do_not(string method, bool returnsItem, string name)
    {
        var response = await RespondAsync(
            new ActionOperation(DocumentedResources.Conversations, returnsItem, ["conversation_name", "other"], []), method, "c8f3d21a90b7", [Success], """{"conversation_name":"Renamed","other":1}""");

        var json = _items.Find("c8f3d21a90b7")!.Json.ToJson();
        Assert.Contains($"\"conversation_name\":\"{name}\"", json, StringComparison.Ordinal);
        Assert.DoesNotContain("other", json, StringComparison.Ordinal);
        Assert.Equal("200 " + (returnsItem ? json : """{"shown":true}"""), response);
    }

    [Theory]
    [InlineData("{}", """400 {"error":"Invalid name"}""")]
    [InlineData("""{"name":1}""", "200 {}")]
    public async Task Create_succeeds_only_with_all_required_members(string body, string expected) => Assert.Equal(
        expected,
        await RespondAsync(new CreateOperation(DocumentedResources.Conversations, [], [], [new("name")], []), "POST", "", [Success], body));

    [Theory]
    [InlineData("{}", """400 {"error":"Either script or audio_url must be provided."}""")]
    [InlineData("""{"script":"a","audio_url":"b"}""", """400 {"error":"Either script or audio_url must be provided."}""")]
    [InlineData("""{"script":null,"audio_url":"b"}""", "200 {}")]
    public async Task Create_succeeds_only_with_exactly_one_of_two_alternative_members(string body, string expected) => Assert.Equal(
        expected,
        await RespondAsync(new CreateOperation(DocumentedResources.Conversations, [], [], [], ["script", "audio_url"]), "POST", "", [Success], body));

    private async Task<string> RespondAsync(ResourceOperation operation, string method, string idOrQuery, IReadOnlyList<DocumentedResponse> responses, string? body = null)
    {
        var documented = new DocumentedOperation("Things_Do", method, "/things/{conversation_id}", [new("conversation_id", "c8f3d21a90b7")], responses);
        var query = idOrQuery.StartsWith('?') ? idOrQuery : "";
        using var request = new HttpRequestMessage(new HttpMethod(method), "https://tavusapi.com/things" + query) { Content = body is null ? null : new StringContent(body) };
        var recorded = await StubRequest.FromAsync(request, documented.Id, new Dictionary<string, string> { ["conversation_id"] = idOrQuery });

        using var response = await operation.Respond(_items, documented, recorded)(request, CancellationToken.None);
        Assert.True(response.StatusCode is HttpStatusCode.OK or HttpStatusCode.BadRequest or HttpStatusCode.NotFound);
        return $"{(int)response.StatusCode} {await response.Content.ReadAsStringAsync()}";
    }
}
