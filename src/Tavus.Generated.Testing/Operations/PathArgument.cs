namespace Tavus.Testing;

/// <summary>The path arguments of the document.</summary>
internal static class PathArgument
{
    public static string PersonaId(this StubRequest request) => request.PathParameters["persona_id"];
}
