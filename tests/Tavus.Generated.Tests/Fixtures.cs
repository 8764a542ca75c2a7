using System.Text;

namespace Tavus.Tests;

/// <summary>The documented response, and a method that creates short personas for tests.</summary>
internal static class Fixtures
{
    public static byte[] DocumentedResponse { get; } = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "fixtures/get-persona.documented.json"));

    /// <summary>A persona with an id and the given members.</summary>
    public static Persona Persona(string members) => Tavus.Persona.Parse(Encoding.UTF8.GetBytes($$"""{"persona_id":"p1",{{members}}}"""));
}
