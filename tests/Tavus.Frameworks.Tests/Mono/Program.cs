using System.Net;
using System.Net.Http;
using Tavus;
using Tavus.Mono;
using Tavus.Testing;

// Runs the step in args[0], and prints the results.
await (args[0] switch
{
    "get" => GetAsync(args[1], new Uri(args[2])),
    "redirects" => RefuseRedirectsAsync(),
    "changes" => ChangeAsync(),
    var other => throw new ArgumentException(other),
});

static async Task GetAsync(string id, Uri proxy)
{
    WebRequest.DefaultWebProxy = new ProxyForAll(proxy);
    using var client = new TavusClient();
    var persona = await client.Personas.GetAsync(id);
    await Console.Out.WriteLineAsync(persona.PersonaName);
}

static async Task RefuseRedirectsAsync()
{
    using var httpClient = new HttpClient();
    try
    {
        using var client = new TavusClient(new TavusClientOptions { ApiKey = "any" }, httpClient);
    }
    catch (ArgumentException exception)
    {
        await Console.Out.WriteLineAsync($"Refused: {exception.ParamName}");
    }
}

// Tests responses without a body: on .NET Framework, their HttpResponseMessage.Content is null.
static async Task ChangeAsync()
{
    using var stub = new TavusStub();
    using var client = stub.CreateClient();
    var created = await client.Personas.CreateAsync(new CreatePersonaRequest { PersonaName = "Coach", SystemPrompt = "Be brief." });
    var same = await client.Personas.PatchAsync(created.PersonaId, new JsonPatch().Replace(PersonaPointers.PersonaName, "Coach"));
    var patched = await client.Personas.PatchAsync(created.PersonaId, new JsonPatch().Replace(PersonaPointers.PersonaName, "Guide"));
    var updated = await client.Personas.UpdateAsync(created.PersonaId, static persona => persona.PersonaName += " of Sales");
    await Console.Out.WriteLineAsync($"{same.Changed}, {patched.Changed}, {updated.Changed}: {stub.Personas[1].PersonaName}");
    await client.Personas.DeleteAsync(created.PersonaId);
    await Console.Out.WriteLineAsync($"{stub.Personas.Count} left");
}
