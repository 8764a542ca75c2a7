using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Tavus.Aot.Tests;

/// <summary>The library keeps free-form JSON as bytes, so the published program contains JToken only if its own code uses JToken.</summary>
[Collection(nameof(PublishedPrograms))]
public class JTokenTests(PublishedPrograms programs)
{
    [Theory]
    [PublishedData(PublishedPrograms.AheadOfTime)]
    [PublishedData(PublishedPrograms.AheadOfTimeNet8)]
    public void A_native_AOT_program_contains_RawJson_but_no_JToken_code(string program)
    {
        var map = programs[program].NativeMap;

        Assert.Contains("Tavus_Generated_Tavus_RawJson", map, StringComparison.Ordinal);
        Assert.DoesNotContain("Newtonsoft_Json_Linq", map, StringComparison.Ordinal);
    }

    [Theory]
    [PublishedData(PublishedPrograms.Trimmed)]
    [PublishedData(PublishedPrograms.TrimmedWithJToken)]
    public void A_trimmed_program_contains_JToken_only_when_it_uses_JToken(string program)
    {
        using var file = new PEReader(File.OpenRead(Path.Combine(programs[program].Folder, "Newtonsoft.Json.dll")));
        var metadata = file.GetMetadataReader();
        var types = metadata.TypeDefinitions.Select(metadata.GetTypeDefinition).Select(type => $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}");

        Assert.Equal(program == PublishedPrograms.TrimmedWithJToken, types.Contains("Newtonsoft.Json.Linq.JToken"));
    }
}
