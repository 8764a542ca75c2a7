using Tavus.Generator.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Tavus.Generator.Parsing;

/// <summary>Parses the text of an OpenAPI document to YAML nodes.</summary>
internal static class DocumentLoader
{
    private const string Remedy = "Start it with 'openapi: 3.0.3'.";

    /// <returns>Null if the text is not an OpenAPI 3.0 document; the problem is reported.</returns>
    public static YamlNode? Load(string text, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        var yaml = new YamlStream();
        var events = new BoundedYamlParser(text, cancellationToken);
        try
        {
            yaml.Load(events);
        }
        catch (UnsupportedYamlException exception)
        {
            diagnostics.Report(Descriptors.UnsupportedConstruct, exception.Start, exception.End, exception.Message, exception.Remedy);
            return null;
        }
        catch (Exception exception) when (exception is YamlException or ArgumentException or InvalidOperationException)
        {
            // YamlDotNet throws other exceptions for some malformed texts, or exceptions without a position.
            var known = exception as YamlException;
            var (start, end) = known?.End.Index > 0 ? (known.Start, known.End) : (events.Position, events.Position);
            diagnostics.Report(Descriptors.UnreadableDocument, start, end, known?.Message.TrimEnd('.') ?? "its YAML is malformed", "Correct the YAML here.");
            return null;
        }

        return IsOpenApi(yaml, diagnostics) ? yaml.Documents[0].RootNode : null;
    }

    private static bool IsOpenApi(YamlStream yaml, DiagnosticBag diagnostics)
    {
        if (yaml.Documents.Count == 0)
        {
            diagnostics.Report(Descriptors.UnreadableDocument, Mark.Empty, Mark.Empty, "it is empty", Remedy);
            return false;
        }

        var root = yaml.Documents[0].RootNode;
        if (root.GetText("openapi")?.StartsWith("3.0.", StringComparison.Ordinal) == true)
        {
            return true;
        }

        var place = root.Get("openapi") ?? root;
        diagnostics.Report(Descriptors.UnreadableDocument, place.Start, place.End, "it is not an OpenAPI 3.0 document", Remedy);
        return false;
    }
}
