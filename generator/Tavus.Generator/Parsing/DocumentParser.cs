using Tavus.Generator.Diagnostics;
using Tavus.Generator.Model;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Tavus.Generator.Parsing;

/// <summary>From the text of an OpenAPI document to the model that the emitters work on.</summary>
internal static class DocumentParser
{
    public static ParseResult Parse(string filePath, string text, CancellationToken cancellationToken)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(text));
        }
        catch (YamlException exception)
        {
            return Unreadable(ParseContext.At(filePath, Descriptors.UnreadableDocument, exception.Start, exception.End, exception.Message));
        }

        cancellationToken.ThrowIfCancellationRequested();
        var root = stream.Documents.FirstOrDefault()?.RootNode ?? new YamlMappingNode();
        var context = new ParseContext(filePath, root);
        if (root.GetText("openapi")?.StartsWith("3.0.", StringComparison.Ordinal) != true)
        {
            context.Report(Descriptors.UnreadableDocument, root.Get("openapi") ?? root, "it must start with 'openapi: 3.0.x'");
            return Unreadable([.. context.Diagnostics]);
        }

        ExtensionCheck.Run(context);
        var operations = OperationParser.Parse(context);
        cancellationToken.ThrowIfCancellationRequested();
        var (objects, openEnums) = new SchemaParser(context, EnvelopeParser.Parse(context)).Parse(cancellationToken);

        return new ParseResult(
            new ApiModel(objects, openEnums, operations, SecretMembers(objects)),
            context.Diagnostics);
    }

    private static ParseResult Unreadable(params DocumentDiagnostic[] diagnostics) =>
        new(ApiModel.Empty, diagnostics.ToEquatableArray());

    private static EquatableArray<string> SecretMembers(EquatableArray<ObjectModel> objects) =>
        objects.SelectMany(static schema => schema.Properties)
            .Where(static property => property.IsSecret)
            .Select(static property => property.JsonName)
            .Distinct()
            .OrderBy(static name => name, StringComparer.Ordinal)
            .ToEquatableArray();
}
