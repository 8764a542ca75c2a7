using Microsoft.CodeAnalysis;

namespace Tavus.Generator.Diagnostics;

/// <summary>The diagnostics of the generator. Each is reported at a line and column of an OpenAPI document.</summary>
internal static class Descriptors
{
    public static readonly DiagnosticDescriptor InlineSchema = Error(
        "TAV001", "Inline schema", "{0} is described inline. Give it a name under components/schemas and refer to it with $ref.");

    public static readonly DiagnosticDescriptor NameCollision = Error(
        "TAV002", "Name collision", "'{0}' becomes '{1}' in C#, which is also the name of {2}. {3}");

    public static readonly DiagnosticDescriptor InvalidIdentifier = Error(
        "TAV003", "Not a C# identifier", "'{0}' cannot be the name of {1} in C#. {2}");

    public static readonly DiagnosticDescriptor UnsupportedConstruct = Error(
        "TAV004", "Unsupported construct", "{0} is not supported here. {1}");

    public static readonly DiagnosticDescriptor UnknownExtension = new(
        "TAV005", "Unknown extension", "The extension '{0}' is unknown and has no effect. Remove it, or use one of these: {1}.", Category, DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor UnresolvedReference = Error(
        "TAV006", "Unresolved reference", "'{0}' has no target in this document. Correct the reference, or add the target; other files are not read.");

    public static readonly DiagnosticDescriptor UnreadableDocument = Error(
        "TAV007", "Unreadable document", "The document cannot be read: {0}. {1}");

    private const string Category = "OpenApi";

    private static DiagnosticDescriptor Error(string id, string title, string message) =>
        new(id, title, message, Category, DiagnosticSeverity.Error, isEnabledByDefault: true);
}
