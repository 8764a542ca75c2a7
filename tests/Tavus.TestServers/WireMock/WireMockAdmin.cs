using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Tavus.TestServers.WireMock;

/// <summary>What the tests need of WireMock's admin API: stubs made by a test itself, and the journal of requests.</summary>
internal sealed class WireMockAdmin(Uri baseUrl)
{
    private static readonly HttpClient Http = new();

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    private readonly Uri _admin = new(baseUrl, "/__admin/");

    public async Task StubAsync(StubMapping mapping)
    {
        using var response = await Http.PostAsJsonAsync(new Uri(_admin, "mappings"), mapping, Json);
        response.EnsureSuccessStatusCode();
    }

    /// <returns>The requests whose path ends with <paramref name="segment"/>, in the order they came.</returns>
    public async Task<IReadOnlyList<LoggedRequest>> FindRequestsAsync(string segment)
    {
        using var response = await Http.PostAsJsonAsync(new Uri(_admin, "requests/find"), new { method = "ANY", urlPathPattern = $".*/{segment}" }, Json);
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadFromJsonAsync<RequestList>(Json))!.Requests;
    }

    /// <returns>All requests, in the order they came.</returns>
    public Task<IReadOnlyList<LoggedRequest>> GetRequestsAsync() => FindRequestsAsync(".*");

    /// <summary>Puts every scenario back to its start.</summary>
    public Task ResetScenariosAsync() => PostAsync("scenarios/reset");

    /// <summary>Forgets all stubs but those of the root directory, and all requests.</summary>
    public Task ResetAsync() => PostAsync("reset");

    /// <returns>The requests that no stub was made for.</returns>
    public async Task<IReadOnlyList<LoggedRequest>> GetUnmatchedAsync() =>
        (await Http.GetFromJsonAsync<RequestList>(new Uri(_admin, "requests/unmatched"), Json))!.Requests;

    private async Task PostAsync(string path)
    {
        using var response = await Http.PostAsync(new Uri(_admin, path), content: null);
        response.EnsureSuccessStatusCode();
    }

    private sealed record RequestList(IReadOnlyList<LoggedRequest> Requests);
}
