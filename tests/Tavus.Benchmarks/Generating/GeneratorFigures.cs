using System.Globalization;
using Microsoft.CodeAnalysis;
using Tavus.Generator.Tests.Running;

namespace Tavus.Benchmarks.Generating;

/// <summary>What the generator costs a build, and an IDE with each edit: all that it emits from a document, client and stub.</summary>
internal static class GeneratorFigures
{
    public static void Run()
    {
        Console.WriteLine("| document | first run | full run | a schema | schema added | other code edited | its steps |");
        Console.WriteLine("|---|---:|---:|---:|---:|---:|---|");
        Measure("tavus.yaml", File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "personas.yaml")));
        foreach (var schemas in (int[])[125, 250, 500])
        {
            Measure($"{schemas} schemas, {schemas * 2 / 5} operations", SyntheticDocument.Of(schemas, schemas * 2 / 5), schemas);
        }
    }

    private static void Measure(string name, string document, int? schemas = null)
    {
        var first = GeneratorTime.Of(() => Start(document));
        var full = GeneratorTime.Median(_ => Start(document));

        var (client, stub) = Start(document);
        var added = GeneratorTime.Median(round =>
        {
            var edited = $"{document}\n    Added{round}:\n      properties: {{ name: {{ type: string }} }}\n";
            client.RunAfterDocumentEdit(edited);
            stub.RunAfterDocumentEdit(edited);
        });

        var reasons = new SortedSet<IncrementalStepRunReason>();
        var elsewhere = GeneratorTime.Median(round =>
        {
            var code = $"class Another{round};";
            reasons.UnionWith(Reasons(client.RunAfterCodeEdit(code)));
            reasons.UnionWith(Reasons(stub.RunAfterCodeEdit(code)));
        });

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {first:N0} ms | {full:N1} ms | {(schemas is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{full * 1000 / schemas:N0} µs"))} | {added:N1} ms | {elsewhere:N2} ms | {string.Join(", ", reasons)} |"));
    }

    private static (GeneratorSession Client, GeneratorSession Stub) Start(string document)
    {
        var (client, stub) = (new GeneratorSession(document), new GeneratorSession(document, emit: "Stub"));
        return client.Run().Diagnostics.Concat(stub.Run().Diagnostics).FirstOrDefault() is { } diagnostic
            ? throw new InvalidOperationException(diagnostic.ToString())
            : (client, stub);
    }

    private static IEnumerable<IncrementalStepRunReason> Reasons(GeneratorRunResult result) =>
        from steps in result.TrackedSteps.Values.Concat(result.TrackedOutputSteps.Values)
        from step in steps
        from output in step.Outputs
        select output.Reason;
}
