using System.Text;

namespace Tavus.Tests;

/// <summary>The API's own documented response, and short ones for a point.</summary>
internal static class Fixtures
{
    public static byte[] DocumentedResponse { get; } = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "fixtures/get-persona.documented.json"));

    /// <summary>A persona with this text as its members.</summary>
    public static Persona Persona(string members) => Tavus.Persona.Parse(Encoding.UTF8.GetBytes($$"""{"persona_id":"p1",{{members}}}"""));
}
