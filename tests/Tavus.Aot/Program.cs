using Tavus;

// Gets a persona, changes it, and writes it back as JSON: all of the library that a trimmed program may use.
using var client = new TavusClient();
var persona = await client.Personas.GetAsync(args[0]);
persona.PersonaName += " (read)";
await Console.Out.WriteLineAsync(persona.ToJson());
await Console.Error.WriteLineAsync(persona.ToString());
