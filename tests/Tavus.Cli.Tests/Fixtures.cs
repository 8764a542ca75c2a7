using Newtonsoft.Json.Linq;

namespace Tavus.Cli.Tests;

internal static class Fixtures
{
    /// <summary>The response in the Tavus documentation.</summary>
    public static string Documented => File.ReadAllText("fixtures/get-persona.documented.json");

    /// <summary>The persona in the documented response.</summary>
    public static JObject DocumentedPersona => (JObject)JObject.Parse(Documented)["data"]![0]!;
}
