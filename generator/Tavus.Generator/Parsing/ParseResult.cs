namespace Tavus.Generator.Parsing;

internal sealed record ParseResult(ApiModel Model, EquatableArray<DocumentDiagnostic> Diagnostics)
{
    public static ParseResult Of(DocumentInput document, CancellationToken cancellationToken) => document.Problem is { } problem
        ? new ParseResult(ApiModel.Empty, new([problem]))
        : DocumentParser.Parse(document.File.Path, document.File.GetText(cancellationToken) ?? SourceText.From(""), document.Folder, cancellationToken);
}
