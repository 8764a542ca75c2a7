using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Tavus.Generator.Tests.Running;

/// <summary>The generator with its own compilation, as in an IDE. Tests edit the OpenAPI document, and then run the generator again.</summary>
internal sealed class GeneratorSession
{
    public const string DocumentPath = "openapi/personas.yaml";

    private CSharpCompilation _compilation = CSharpCompilation.Create(
        "Edited",
        [CSharpSyntaxTree.ParseText("class Unrelated;")],
        options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    private ImmutableArray<AdditionalText> _documents;
    private GeneratorDriver _driver;

    public GeneratorSession(string document, string emit = "Client")
        : this((DocumentPath, document, emit))
    {
    }

    public GeneratorSession(params (string Path, string Text, string Emit)[] documents)
    {
        _documents = [.. documents.Select(static document => new InMemoryDocument(document.Path, document.Text))];
        _driver = CSharpGeneratorDriver.Create(
            [new TavusGenerator().AsSourceGenerator()],
            _documents,
            optionsProvider: OptionsFor(documents),
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
    }

    public GeneratorRunResult Run(CancellationToken cancellationToken = default)
    {
        _driver = _driver.RunGenerators(_compilation, cancellationToken);
        return _driver.GetRunResult().Results.Single();
    }

    public GeneratorRunResult RunAfterDocumentEdit(string text)
    {
        var edited = new InMemoryDocument(_documents[0].Path, text);
        _driver = _driver.ReplaceAdditionalText(_documents[0], edited);
        _documents = _documents.SetItem(0, edited);
        return Run();
    }

    public GeneratorRunResult RunAfterCodeEdit(string code)
    {
        _compilation = _compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(code));
        return Run();
    }

    public GeneratorRunResult RunAfterOptionsEdit(string emit)
    {
        _driver = _driver.WithUpdatedAnalyzerConfigOptions(OptionsFor((_documents[0].Path, "", emit)));
        return Run();
    }

    private static ProjectOptions OptionsFor(params (string Path, string Text, string Emit)[] documents) =>
        new(documents.DistinctBy(static document => document.Path).ToDictionary(static document => document.Path, static document => document.Emit));
}
