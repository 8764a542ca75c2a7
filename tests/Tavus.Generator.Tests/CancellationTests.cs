using Microsoft.CodeAnalysis.Text;
using Tavus.Generator.Diagnostics;
using Tavus.Generator.Parsing;
using Tavus.Generator.Tests.Running;

namespace Tavus.Generator.Tests;

public sealed class CancellationTests
{
    private readonly CancellationToken _cancelled = new(canceled: true);
    private readonly SourceText _text = SourceText.From(TestDocuments.Personas);

    [Fact]
    public void A_cancelled_generator_run_throws_OperationCanceledException() =>
        Assert.Throws<OperationCanceledException>(() => new GeneratorSession(TestDocuments.Personas).Run(_cancelled));

    [Fact]
    public void A_cancelled_DocumentParser_Parse_throws_OperationCanceledException() =>
        Assert.Throws<OperationCanceledException>(() => DocumentParser.Parse(_text, new DiagnosticBag("personas.yaml", _text, folder: null), _cancelled));
}
