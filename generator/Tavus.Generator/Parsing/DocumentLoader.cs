namespace Tavus.Generator.Parsing;

/// <summary>Parses the text of an OpenAPI document into YAML nodes.</summary>
internal static class DocumentLoader
{
    /// <returns>Null if the text is not an OpenAPI 3.0 document; the problem is reported.</returns>
    public static YamlNode? Load(string text, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        var yaml = new YamlStream();
        var events = new BoundedYamlParser(text, cancellationToken);
        try
        {
            yaml.Load(events);
        }
        catch (Exception exception) when (exception is YamlException or ArgumentException or InvalidOperationException)
        {
            // YamlDotNet throws other exceptions for some malformed texts, or exceptions without a position.
            var known = exception as YamlException;
            var (start, end) = known?.End.Index > 0 ? (known.Start, known.End) : (events.Position, events.Position);
            var descriptor = events.Remedy is null ? Descriptors.UnreadableDocument : Descriptors.UnsupportedConstruct;
            diagnostics.Report(descriptor, start, end, known?.Message.TrimEnd('.') ?? "its YAML is malformed", events.Remedy ?? "Correct the YAML here.");
            return null;
        }

        var root = yaml.Documents.FirstOrDefault()?.RootNode;
        if (root.GetText("openapi")?.StartsWith("3.0.", StringComparison.Ordinal) == true)
        {
            return root;
        }

        var place = root.Get("openapi") ?? root;
        var problem = root is null ? "it is empty" : "it is not an OpenAPI 3.0 document";
        diagnostics.Report(Descriptors.UnreadableDocument, place?.Start ?? Mark.Empty, place?.End ?? Mark.Empty, problem, "Start it with 'openapi: 3.0.3'.");
        return null;
    }
}
