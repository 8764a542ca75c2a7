namespace Tavus.FaultTests.Secrets;

/// <summary>All calls of an application in which secrets may occur. Each step makes one call and returns the result.</summary>
internal static class Callers
{
    private static readonly string[] FailingIds = ["html", "text", "nested", "elsewhere", "malformed", "limited"];

    private static JsonPatch Patch => new JsonPatch()
        .Replace(PersonaPointers.Layers.Llm.ApiKey, Planted.ThirdPartyKey)
        .Test(PersonaPointers.Layers.Tts.ApiKey, Planted.ThirdPartyKey)
        .Add(PersonaPointers.Layers.Llm.ExtraBody, RawJson.Parse($$"""{"token":"{{Planted.ThirdPartyKey}}"}"""))
        .Add(JsonPointer.Parse("/layers/llm/headers/Authorization"), RawJson.Parse($"\"Bearer {Planted.ThirdPartyKey}\""));

    private static CreatePersonaRequest Request => new()
    {
        SystemPrompt = "Be kind.",
        Layers = new PersonaLayers
        {
            Llm = new LlmLayer { ApiKey = Planted.ThirdPartyKey, Headers = new Dictionary<string, string> { ["X-Any"] = Planted.ThirdPartyKey } },
            Tts = new TtsLayer { ApiKey = Planted.ThirdPartyKey },
        },
        AdditionalProperties = { ["client_secret"] = RawJson.Parse($"\"{Planted.ThirdPartyKey}\"") },
    };

    public static IEnumerable<Func<IPersonasClient, Task<object?>>> Steps =>
    [
        async personas => await personas.GetAsync("p1"),
        async personas => await personas.GetWithResponseAsync("p1"),
        async personas => await personas.ListPageWithResponseAsync(),
        async personas => await personas.ListPageAsync(),
        async personas => await personas.ListAsync().ToListAsync(),
        async personas => await personas.CreateWithResponseAsync(Request),
        async personas => await personas.PatchWithResponseAsync("p1", Patch),
        async personas => await personas.PatchAsync("same", Patch),
        async personas => await personas.UpdateWithResponseAsync("p1", static persona => persona.Layers!.Llm!.ApiKey = "another-" + Planted.ThirdPartyKey),
        async personas => await personas.DeleteWithResponseAsync("p1"),

        // The following calls fail.
        async personas => await personas.PatchAsync("refused", Patch),
        async personas => await personas.UpdateAsync("refused", static persona => persona.Layers!.Llm!.ApiKey = "another-" + Planted.ThirdPartyKey),
        async personas => await personas.DeleteWithResponseAsync("refused"),
        async personas => await personas.GetAsync("cut"),
        .. FailingIds.Select<string, Func<IPersonasClient, Task<object?>>>(static id => async personas => await personas.GetAsync(id)),
        .. FailingIds.Select<string, Func<IPersonasClient, Task<object?>>>(static id => async personas => await personas.PatchAsync(id, Patch)),
    ];

    public static IEnumerable<object> Arguments => [Patch, .. Patch, .. Patch.Select(static operation => operation.Path), Request, Request.Layers!.Llm!, Persona.Parse(System.Text.Encoding.UTF8.GetBytes(EchoingService.Persona))];
}
