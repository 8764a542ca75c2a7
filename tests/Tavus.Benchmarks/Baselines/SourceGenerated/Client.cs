using System.Text.Json;

namespace Tavus.Benchmarks.Baselines.SourceGenerated;

/// <summary>D over HTTP, as the documentation of System.Text.Json and HttpClient suggests.</summary>
internal sealed class Client(HttpClient httpClient)
{
    public async Task<Persona> GetAsync(string id)
    {
        using var response = await httpClient.GetAsync(new Uri($"/v2/personas/{Uri.EscapeDataString(id)}", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead).ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
        await using var stream = await response.Content.ReadAsStreamAsync().ConfigureAwait(false);
        var answer = await JsonSerializer.DeserializeAsync(stream, Context.Default.Answer).ConfigureAwait(false);
        return answer!.Data![0];
    }
}
