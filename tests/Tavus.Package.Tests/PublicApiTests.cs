using System.Xml.Linq;

namespace Tavus.Package.Tests;

/// <summary>What users of the library see of it: the same on each framework, documented, and changed only on purpose.</summary>
[Collection(Packing.Name)]
public sealed class PublicApiTests(PackedLibraries libraries) : IDisposable
{
    private readonly PackedLibrary _package = libraries.Open("Tavus.Generated");

    public void Dispose() => _package.Dispose();

    [Theory]
    [InlineData("net10.0")]
    [InlineData("net8.0")]
    [InlineData("netstandard2.0")]
    public void The_public_api_is_the_agreed_one(string framework)
    {
        const string Baseline = "api/Tavus.Generated.txt";
        var agreed = File.ReadAllLines(Baseline);
        var actual = ReadApi(framework).Select(static symbol => symbol.Line).ToArray();
        if (agreed.SequenceEqual(actual))
        {
            return;
        }

        var received = Path.Combine(Repository.Root, "artifacts", Baseline);
        Directory.CreateDirectory(Path.GetDirectoryName(received)!);
        File.WriteAllLines(received, actual);
        Assert.Fail($"""
            The public API of {framework} is not the agreed one:
            {string.Join('\n', agreed.Except(actual).Select(static line => "- " + line).Concat(actual.Except(agreed).Select(static line => "+ " + line)))}
            If each of these changes is meant, accept them, in the repository's folder:
                cp artifacts/{Baseline} tests/Tavus.Package.Tests/{Baseline}
            """);
    }

    [Theory]
    [InlineData("net10.0")]
    [InlineData("net8.0")]
    [InlineData("netstandard2.0")]
    public void Every_public_type_and_member_is_documented(string framework)
    {
        using var documentation = _package.OpenFile($"lib/{framework}/Tavus.Generated.xml");
        var documented = XElement.Load(documentation).Descendants("member").Select(static member => member.Attribute("name")!.Value);

        var undocumented = ReadApi(framework).Select(static symbol => symbol.DocumentationId).Except(documented);

        // A constructor without parameters may be the compiler's, which has no place for documentation.
        Assert.All(undocumented, static id => Assert.EndsWith(".#ctor", id, StringComparison.Ordinal));
    }

    private IReadOnlyList<PublicSymbol> ReadApi(string framework)
    {
        using var library = _package.OpenFile($"lib/{framework}/Tavus.Generated.dll");
        return PublicApi.Read(library);
    }
}
