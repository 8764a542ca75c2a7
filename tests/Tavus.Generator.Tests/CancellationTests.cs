using Microsoft.CodeAnalysis.Text;
using Tavus.Generator.Parsing;
using Tavus.Generator.Tests.Running;

namespace Tavus.Generator.Tests;

public sealed class CancellationTests
{
    private readonly CancellationToken _cancelled = new(canceled: true);

    [Fact]
    public void A_cancelled_generator_run_throws_OperationCanceledException() =>
        Assert.Throws<OperationCanceledException>(() => new GeneratorSession(TestDocuments.Personas).Run(_cancelled));

    [Fact]
    public void A_cancelled_DocumentParser_Parse_throws_OperationCanceledException() =>
        Assert.Throws<OperationCanceledException>(() => DocumentParser.Parse("personas.yaml", SourceText.From(TestDocuments.Personas), folder: null, _cancelled));
}
