using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Tavus.Generator.Emitting;
using Tavus.Generator.Parsing;

namespace Tavus.Generator;

/// <summary>
/// Emits the code that NSwag does not emit: reading, writing and masking of the DTOs, the open enums, the lists and updates of the
/// resources, the tables of the stub and the command line, and the registrations of the clients. Each edit of the OpenAPI document
/// emits all files; only files whose text has changed are added to the compilation again.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class TavusGenerator : IIncrementalGenerator
{
    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var generated = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, _) => DocumentInput.From(pair.Left, pair.Right.GetOptions(pair.Left)))
            .Where(static document => document.Target.Length > 0)
            .Collect()
            .SelectMany(static (documents, _) => documents.GroupBy(static document => document.Target).SelectMany(static same => same.Select(static (document, index) => document with { IsRepeated = index > 0 })))
            .WithTrackingName(TrackingNames.Documents)
            .Select(Generate);

        context.RegisterSourceOutput(
            generated.SelectMany(static (result, _) => result.Diagnostics).WithTrackingName(TrackingNames.Diagnostics),
            static (output, diagnostic) => output.ReportDiagnostic(diagnostic));

        context.RegisterSourceOutput(
            generated.SelectMany(static (result, _) => result.Files).WithTrackingName(TrackingNames.Files),
            static (output, file) => output.AddSource(file.Name, file.Text));
    }

    private static (ImmutableArray<(string Name, string Text)> Files, IEnumerable<Diagnostic> Diagnostics) Generate(DocumentInput document, CancellationToken cancellationToken)
    {
        var text = document.File.GetText(cancellationToken) ?? SourceText.From("");
        var diagnostics = new DiagnosticBag(document.File.Path, text, document.Folder);
        if (!EmitTargets.All.TryGetValue(document.Target, out var emit))
        {
            diagnostics.ReportUnreadable($"the project file has TavusEmit='{document.Target}' for it", $"Use one of {string.Join(", ", EmitTargets.All.Keys)}.");
        }
        else if (document.IsRepeated)
        {
            diagnostics.ReportUnreadable($"the project file has another document with TavusEmit='{document.Target}'", "Put both into one document.");
        }
        else if (DocumentParser.Parse(text, diagnostics, cancellationToken) is { } model)
        {
            return ([.. emit(model)], diagnostics.Found);
        }

        return ([], diagnostics.Found);
    }
}
