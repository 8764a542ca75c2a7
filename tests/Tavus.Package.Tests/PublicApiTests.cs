using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace Tavus.Package.Tests;

/// <summary>The public API of the libraries is the same on each framework, documented, and changed only on purpose. The baselines leave out generated types and members.</summary>
[Collection(Packing.Name)]
public sealed class PublicApiTests(PackedProjects packages)
{
    /// <summary>A method that is not compared, since HttpMessageHandler of .NET Standard 2.0 has no such method to override.</summary>
    private const string SynchronousSend = "protected override HttpResponseMessage TavusStub.Send(HttpRequestMessage request, CancellationToken cancellationToken)";

    public static TheoryData<string, string> Libraries => new()
    {
        { "Tavus.Generated", "net10.0" },
        { "Tavus.Generated", "net8.0" },
        { "Tavus.Generated", "netstandard2.0" },
        { "Tavus.Generated.DependencyInjection", "net10.0" },
        { "Tavus.Generated.DependencyInjection", "net8.0" },
        { "Tavus.Generated.DependencyInjection", "netstandard2.0" },
        { "Tavus.Generated.AspNetCore", "net10.0" },
        { "Tavus.Generated.Testing", "net10.0" },
        { "Tavus.Generated.Testing", "net8.0" },
        { "Tavus.Generated.Testing", "netstandard2.0" },
    };

    [Theory]
    [MemberData(nameof(Libraries))]
    public void The_public_API_of_a_library_matches_its_baseline_file(string name, string framework)
    {
        var baseline = $"api/{name}.txt";
        var agreed = File.ReadAllLines(baseline);
        var actual = ReadApi(name, framework).Where(static symbol => !symbol.IsGenerated).Select(static symbol => symbol.Line).Where(static line => line != SynchronousSend).ToArray();
        if (agreed.SequenceEqual(actual))
        {
            return;
        }

        var received = Path.Combine(Repository.Root, "artifacts", baseline);
        Directory.CreateDirectory(Path.GetDirectoryName(received)!);
        File.WriteAllLines(received, actual);
        Assert.Fail($"""
            The public API of {name} for {framework} is not the agreed one:
            {string.Join('\n', agreed.Except(actual).Select(static line => "- " + line).Concat(actual.Except(agreed).Select(static line => "+ " + line)))}
            If each of these changes is meant, accept them, in the repository's folder:
                cp artifacts/{baseline} tests/Tavus.Package.Tests/{baseline}
            """);
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void XML_documentation_covers_exactly_the_public_types_and_members(string name, string framework)
    {
        var documented = ReadDocumentation(name, framework).Select(static member => member.Attribute("name")!.Value).ToList();
        var api = ReadApi(name, framework).Select(static symbol => symbol.DocumentationId).ToList();

        Assert.Empty(documented.Except(api));
        // Only a default constructor may be undocumented: if the compiler added it, it cannot have documentation.
        Assert.All(api.Except(documented), static id => Assert.EndsWith(".#ctor", id, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void XML_documentation_of_a_public_member_describes_all_its_parameters(string name, string framework)
    {
        var undescribed =
            from symbol in ReadApi(name, framework)
            join member in ReadDocumentation(name, framework) on symbol.DocumentationId equals member.Attribute("name")!.Value
            where member.Element("inheritdoc") is null
            from parameter in symbol.Parameters.Except(member.Elements("param").Select(static parameter => parameter.Attribute("name")!.Value))
            select $"{symbol.DocumentationId}: {parameter}";

        Assert.Empty(undescribed);
    }

    /// <summary>Descriptions in the OpenAPI document are Markdown. An editor would show the backticks literally, so they must be converted.</summary>
    [Theory]
    [MemberData(nameof(Libraries))]
    public void XML_documentation_contains_no_backticks(string name, string framework) =>
        Assert.DoesNotContain(ReadDocumentation(name, framework), static member => member.Value.IndexOf('`') >= 0);

    /// <summary>On .NET Framework, a signed program loads only libraries with a strong name.</summary>
    [Theory]
    [MemberData(nameof(Libraries))]
    public void Each_library_has_a_strong_name(string name, string framework)
    {
        using var package = packages.Open(name);
        using var library = new PEReader(package.OpenFile($"lib/{framework}/{name}.dll"));

        Assert.True(library.PEHeaders.CorHeader!.Flags.HasFlag(CorFlags.StrongNameSigned));
        Assert.False(library.GetMetadataReader().GetAssemblyDefinition().PublicKey.IsNil);
    }

    private IReadOnlyList<PublicSymbol> ReadApi(string name, string framework)
    {
        using var package = packages.Open(name);
        using var library = package.OpenFile($"lib/{framework}/{name}.dll");
        return PublicApi.Read(library);
    }

    private IReadOnlyList<XElement> ReadDocumentation(string name, string framework)
    {
        using var package = packages.Open(name);
        using var documentation = package.OpenFile($"lib/{framework}/{name}.xml");
        return [.. XElement.Load(documentation).Descendants("member")];
    }
}
