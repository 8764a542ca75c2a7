using System.IO.Compression;
using Tavus.ContractTests.Server;

namespace Tavus.ContractTests;

/// <summary>Answers in each coding that the client says it accepts.</summary>
public class CompressedAnswerTests(WireMockServer server) : ContractTest(server)
{
    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task A_compressed_answer_is_unpacked(string coding)
    {
        var personaId = await StubPersonaAsync(new ResponseDefinition
        {
            Headers = new Dictionary<string, string> { ["Content-Encoding"] = coding },
            Base64Body = Convert.ToBase64String(Compress(await File.ReadAllBytesAsync("wiremock/__files/get-persona.bare.json"), coding)),
        });
        using var client = CreateClient();

        var persona = await client.Personas.GetAsync(personaId);

        Assert.Equal("Life Coach", persona.PersonaName);
    }

    private static byte[] Compress(byte[] plain, string coding)
    {
        using var packed = new MemoryStream();
        using (Stream stream = coding switch
        {
            "gzip" => new GZipStream(packed, CompressionLevel.Optimal),
            _ => new BrotliStream(packed, CompressionLevel.Optimal),
        })
        {
            stream.Write(plain);
        }

        return packed.ToArray();
    }
}
