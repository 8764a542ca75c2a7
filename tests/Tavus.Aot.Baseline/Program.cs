using System.Text.Json;
using Tavus.Benchmarks.Baselines.SourceGenerated;

// Does the same as the program in tests/Tavus.Aot, but with the hand-written client D of the benchmarks instead of the library.
using var httpClient = new HttpClient { BaseAddress = new Uri(Environment.GetEnvironmentVariable("TAVUS_BASE_URL")!) };
httpClient.DefaultRequestHeaders.Add("x-api-key", Environment.GetEnvironmentVariable("TAVUS_API_KEY"));
try
{
    var persona = await new Client(httpClient).GetAsync(args[0]);
    persona.PersonaName += " (read)";
    await Console.Out.WriteLineAsync(JsonSerializer.Serialize(persona, Context.Default.Persona));
    await Console.Error.WriteLineAsync($"Persona {persona.PersonaId}");
    return 0;
}
catch (HttpRequestException exception)
{
    await Console.Error.WriteLineAsync(exception.ToString());
    return 1;
}
