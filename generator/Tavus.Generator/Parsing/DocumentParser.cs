using Microsoft.CodeAnalysis.Text;
using Tavus.Generator.Diagnostics;
using Tavus.Generator.Model;

namespace Tavus.Generator.Parsing;

/// <summary>From the text of an OpenAPI document to the model that the emitters work on.</summary>
internal static class DocumentParser
{
    public static ParseResult Parse(string filePath, SourceText text, CancellationToken cancellationToken)
    {
        var diagnostics = new DiagnosticBag(filePath, text);
        var model = DocumentLoader.Load(text.ToString(), diagnostics, cancellationToken) is { } root
            ? Parse(new ParseContext(root, diagnostics), cancellationToken)
            : ApiModel.Empty;
        return new ParseResult(model, diagnostics.Found);
    }

    private static ApiModel Parse(ParseContext context, CancellationToken cancellationToken)
    {
        var envelopes = new Envelopes(context);
        KeywordValidator.Run(context);
        var operations = new OperationParser(context, envelopes).Parse(cancellationToken);
        var (objects, openEnums) = new SchemaParser(context, envelopes).Parse(cancellationToken);
        return new ApiModel(objects, openEnums, operations, SecretMembers(objects));
    }

    private static EquatableArray<string> SecretMembers(EquatableArray<ObjectModel> objects) =>
        objects.SelectMany(static schema => schema.Properties)
            .Where(static property => property.IsSecret)
            .SelectMany(static property => property.Aliases.Prepend(property.JsonName))
            .Distinct()
            .OrderBy(static name => name, StringComparer.Ordinal)
            .ToEquatableArray();
}
