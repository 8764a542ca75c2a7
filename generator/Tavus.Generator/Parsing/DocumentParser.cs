using Microsoft.CodeAnalysis.Text;
using Tavus.Generator.Diagnostics;
using Tavus.Generator.Model;

namespace Tavus.Generator.Parsing;

/// <summary>Parses the text of an OpenAPI document to the model that the emitters work on.</summary>
internal static class DocumentParser
{
    public static ParseResult Parse(string filePath, SourceText text, string? folder, EmitTarget target, CancellationToken cancellationToken)
    {
        var diagnostics = new DiagnosticBag(new DocumentText(filePath, text, folder));
        var model = DocumentLoader.Load(text.ToString(), diagnostics, cancellationToken) is { } root
            ? Parse(new ParseContext(root, diagnostics), target, cancellationToken)
            : ApiModel.Empty;
        return new ParseResult(model, diagnostics.Found);
    }

    private static ApiModel Parse(ParseContext context, EmitTarget target, CancellationToken cancellationToken)
    {
        var envelopes = new Envelopes(context);
        KeywordValidator.Run(context);
        var documented = DocumentedOperation.FindAll(context).ToList();
        var operations = new OperationParser(context, envelopes).Parse(documented, cancellationToken);
        var resources = new ResourceParser(context).Parse(documented);
        var (objects, openEnums) = new SchemaParser(context, envelopes).Parse(cancellationToken);
        var texts = target switch
        {
            EmitTarget.Cli => TextParser.Parse(context, documented),
            EmitTarget.AspNetCore => context.Schemas.Members().Select(static schema => new NamedValueModel(schema.Key.Text() ?? "", NodeJson.From(schema.Value))).ToEquatableArray(),
            _ => default,
        };
        return new ApiModel(objects, openEnums, operations, resources, SecretMembers(objects), texts);
    }

    private static EquatableArray<string> SecretMembers(EquatableArray<ObjectModel> objects) =>
        objects.SelectMany(static schema => schema.Properties)
            .Where(static property => property.IsSecret)
            .SelectMany(static property => property.Aliases.Prepend(property.JsonName))
            .Distinct()
            .OrderBy(static name => name, StringComparer.Ordinal)
            .ToEquatableArray();
}
