namespace Tavus.Generator.Tests.Running;

internal static class TestDocuments
{
    /// <summary>The first lines of the member <c>hotwords</c> in the library's OpenAPI document. Tests insert other members before it.</summary>
    public const string SttHotwords = """
                hotwords:
                  type: array

        """;

    /// <summary>The OpenAPI document from which the library is generated.</summary>
    public static string Personas { get; } = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "tavus.yaml"));

    /// <summary>A small OpenAPI document with every construct that the generator reads.</summary>
    public static string EveryKind { get; } = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Documents", "every-kind.yaml"));

    /// <summary>An OpenAPI document that contains only the given component schemas.</summary>
    public static string WithSchemas(string schemas) => $"""
        openapi: 3.0.3
        components:
          schemas:
        {Indent(schemas, 4)}
        """;

    /// <summary>An OpenAPI document with the given operation, at <c>GET /things</c>, and the schema <c>Thing</c>.</summary>
    public static string WithOperation(string operation) => $$"""
        openapi: 3.0.3
        paths:
          /things:
            get:
        {{Indent(operation, 6)}}
        components:
          schemas:
            Thing:
              properties: { name: { type: string } }
            Level:
              type: string
              x-open-enum: true
              enum: ['low']
        """;

    private static string Indent(string text, int width) =>
        string.Join('\n', text.Split('\n').Select(line => new string(' ', width) + line));

    /// <summary>The library's OpenAPI document, with one text replaced by another.</summary>
    public static string Edit(string old, string edited)
    {
        Assert.Contains(old, Personas, StringComparison.Ordinal);
        return Personas.Replace(old, edited, StringComparison.Ordinal);
    }
}
