using Tavus;

// Gets a persona, changes it, and writes it back as JSON: the parts of the library that a small program uses.
using var client = new TavusClient();
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
