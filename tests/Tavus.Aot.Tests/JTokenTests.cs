using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Tavus.Aot.Tests;

/// <summary>Free-form JSON stays bytes: a program that does not ask for a JToken does not carry it.</summary>
[Collection(nameof(PublishedPrograms))]
public class JTokenTests(PublishedPrograms programs)
{
    [Fact]
    public void Compiled_ahead_of_time()
    {
        var map = programs[PublishedPrograms.AheadOfTime].NativeMap;

        Assert.Contains("Tavus_Generated_Tavus_RawJson", map, StringComparison.Ordinal);
        Assert.DoesNotContain("Newtonsoft_Json_Linq", map, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(PublishedPrograms.Trimmed, false)]
    [InlineData(PublishedPrograms.TrimmedWithJToken, true)]
    public void Trimmed(string program, bool asksForIt)
    {
        using var file = new PEReader(File.OpenRead(Path.Combine(programs[program].Folder, "Newtonsoft.Json.dll")));
        var metadata = file.GetMetadataReader();
        var types = metadata.TypeDefinitions.Select(metadata.GetTypeDefinition).Select(type => $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}");

        Assert.Equal(asksForIt, types.Contains("Newtonsoft.Json.Linq.JToken"));
    }
}
