#if DEPENDENCY_INJECTION
using Microsoft.Extensions.DependencyInjection;
#endif
using Tavus;

// Gets a persona, changes it, and writes it back as JSON: the parts of the library that a small program uses.
#if DEPENDENCY_INJECTION
await using var services = new ServiceCollection().AddTavusClient().Services.BuildServiceProvider();
var client = services.GetRequiredService<TavusClient>();
#else
using var client = new TavusClient();
#endif
try
{
    var persona = await client.Personas.GetAsync(args[0]);
    persona.PersonaName += " (read)";
    await Console.Out.WriteLineAsync(persona.ToJson());
    await Console.Error.WriteLineAsync(persona.ToString());
#if JTOKEN
    await Console.Error.WriteLineAsync(persona.Layers?.Llm?.ExtraBody?.ToJToken().Type.ToString());
#endif
    return 0;
}
catch (TavusException exception)
{
    await Console.Error.WriteLineAsync(exception.ToString());
    return 1;
}
