using Microsoft.CodeAnalysis;
using Tavus.Generator.Tests.Running;
using Xunit.Abstractions;

namespace Tavus.Generator.Tests;

/// <summary>Tests the generator with thousands of damaged copies of OpenAPI documents. The copies are the same in every run.</summary>
public sealed class FuzzTests(ITestOutputHelper output)
{
    private static readonly string[] Fragments =
    [
        "\t", "\n", "\r", "\u2028", " ", "  ", ":", ": ", "- ", "? ", "[", "]", "{", "}", "&a ", "*a", "!!str ", "!<> ", "|\n", ">-\n", "'", "\"", "\\", "#", "~", "null", "%",
        "---\n", "...\n", "\0", "$ref: '#/components/schemas/Persona'\n", "allOf: []\n", "oneOf:\n", "properties:\n", "enum: []\n", "type: array\n", "x-typo: 1\n", "é😀",
    ];

    [Theory]
    [InlineData(1, 1000)]
    [InlineData(2, 1000)]
    [InlineData(3, 1000)]
    public void The_generator_never_throws_on_a_damaged_copy_of_the_small_OpenAPI_document(int seed, int cases) => Run(TestDocuments.EveryKind, seed, cases);

    [Theory]
    [InlineData(4, 250)]
    public void The_generator_never_throws_on_a_damaged_copy_of_the_OpenAPI_document_of_the_library(int seed, int cases) => Run(TestDocuments.Personas, seed, cases);

    private void Run(string document, int seed, int cases)
    {
        var random = new Random(seed);
        var refused = 0;
        for (var number = 0; number < cases; number++)
        {
            var damaged = Damage(document, random);
            var result = new GeneratorSession(damaged, emit: number % 2 == 0 ? "Client" : "Stub").Run();

            Assert.True(result.Exception is null, $"Seed {seed}, case {number}: {result.Exception}\n{damaged}");
            Assert.All(result.Diagnostics, diagnostic => DocumentAssert.PointsInto(damaged, diagnostic));
            refused += result.Diagnostics.Any(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) ? 1 : 0;
        }

        output.WriteLine($"Seed {seed}: {refused} of {cases} refused.");
        Assert.InRange(refused, cases / 4, cases - 1);
    }

    private static string Damage(string document, Random random)
    {
        for (var times = random.Next(1, 4); times > 0; times--)
        {
            var start = random.Next(document.Length);
            var length = Math.Min(random.Next(40), document.Length - start);
            document = random.Next(4) switch
            {
                0 => document.Remove(start, length),
                1 => document.Insert(start, Fragments[random.Next(Fragments.Length)]),
                2 => document.Insert(start, document.Substring(random.Next(document.Length - length), length)),
                _ => document.Remove(start, length).Insert(start, Fragments[random.Next(Fragments.Length)]),
            };
        }

        return document;
    }
}
