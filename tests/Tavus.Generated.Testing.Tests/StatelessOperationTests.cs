namespace Tavus.Testing.Tests;

/// <summary>If the stub keeps no state for an operation, it responds with the examples in the OpenAPI document.</summary>
public class StatelessOperationTests
{
    private static readonly DocumentedOperation Operation = new(
        "Things_Get", "GET", "/v2/things/{thing_id}", [new("thing_id", "t1")], [new(200, [], [new("one", """{"thing_id":"t1"}""")]), new(400, [], [new("", """{"error":"Invalid thing_id"}""")])]);

    [Theory]
    [InlineData("t1", """{"thing_id":"t1"}""")]
    [InlineData("t2", """{"error":"Invalid thing_id"}""")]
    public async Task Stateless_operation_returns_success_only_for_the_documented_id(string id, string body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"https://tavusapi.com/v2/things/{id}");

        using var response = await Operation.RespondTo(new Dictionary<string, string> { ["thing_id"] = id })(request, CancellationToken.None);

        Assert.Equal(body, await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public void RespondWith_an_undocumented_status_throws_TavusStubException()
    {
        var exception = Assert.Throws<TavusStubException>(() => Operation.RespondWith(System.Net.HttpStatusCode.Unauthorized));

        Assert.Contains("no status 401 for GET /v2/things/{thing_id} (Things_Get)", exception.Message, StringComparison.Ordinal);
    }
}
