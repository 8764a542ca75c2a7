using System.Text.Json;

namespace Tavus.Benchmarks.Baselines.SourceGenerated;

/// <summary>Client D: calls the service over HTTP, as the documentation of System.Text.Json and HttpClient suggests.</summary>
internal sealed class Client(HttpClient httpClient)
{
    public async Task<Persona> GetAsync(string id) => (await ReadAsync($"/v2/personas/{Uri.EscapeDataString(id)}").ConfigureAwait(false))[0];

    public Task<List<Persona>> ListPageAsync(int page, int limit) => ReadAsync($"/v2/personas?limit={limit}&page={page}");

    private async Task<List<Persona>> ReadAsync(string url)
    {
        using var response = await httpClient.GetAsync(new Uri(url, UriKind.Relative), HttpCompletionOption.ResponseHeadersRead).ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
        await using var stream = await response.Content.ReadAsStreamAsync().ConfigureAwait(false);
        var body = await JsonSerializer.DeserializeAsync(stream, Context.Default.PersonaResponse).ConfigureAwait(false);
        return body!.Data!;
    }
}
