using System.Net;

namespace Tavus.Testing.Tests.State;

public sealed class DeleteTests : IDisposable
{
    private readonly TavusStub _stub = new();

    public void Dispose() => _stub.Dispose();

    [Fact]
    public async Task Deleted_persona_is_no_longer_listed_and_get_and_patch_and_delete_report_an_unknown_id()
    {
        using var client = _stub.CreateClient();

        using var response = await _stub.SendAsync(HttpMethod.Delete, StubSending.Documented);

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
        Assert.Empty(_stub.Personas);
        Assert.Equal(0, (await client.Personas.ListPageAsync()).TotalCount);
        await Assert.ThrowsAsync<TavusNotFoundException>(() => client.Personas.GetAsync("p5317866"));
        await Assert.ThrowsAsync<TavusNotFoundException>(() => client.Personas.PatchAsync("p5317866", new JsonPatch().Remove(PersonaPointers.Context)));
        await Assert.ThrowsAsync<TavusNotFoundException>(() => client.Personas.DeleteAsync("p5317866"));
    }
}
