namespace Tavus.Benchmarks.Baselines.HandWritten;

/// <summary>Client E: gets the body over HTTP as bytes, and reads it with the hand-written reader.</summary>
internal sealed class Client(HttpClient httpClient)
{
    public async Task<Persona> GetAsync(string id)
    {
        var body = await httpClient.GetByteArrayAsync(new Uri($"/v2/personas/{Uri.EscapeDataString(id)}", UriKind.Relative)).ConfigureAwait(false);
        return Body.ReadResponse(body);
    }

    public async Task<List<Persona>> ListPageAsync(int page, int limit)
    {
        var body = await httpClient.GetByteArrayAsync(new Uri($"/v2/personas?limit={limit}&page={page}", UriKind.Relative)).ConfigureAwait(false);
        return Body.ReadPage(body);
    }
}
