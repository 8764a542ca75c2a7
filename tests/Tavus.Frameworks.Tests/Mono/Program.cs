using System.Net.Http;
using Tavus;

// Prints the name of a persona, then the argument that is refused because its HttpClient follows redirects.
using var client = new TavusClient();
var persona = await client.Personas.GetAsync(args[0]);
await Console.Out.WriteLineAsync(persona.PersonaName);

using var httpClient = new HttpClient();
try
{
    using var following = new TavusClient(new TavusClientOptions { ApiKey = "any" }, httpClient);
    return 1;
}
catch (ArgumentException exception)
{
    await Console.Out.WriteLineAsync($"Refused: {exception.ParamName}");
    return 0;
}
