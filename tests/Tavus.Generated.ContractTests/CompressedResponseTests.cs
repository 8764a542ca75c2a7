using System.IO.Compression;
using System.Net;
using WireMock.ResponseBuilders;

namespace Tavus.ContractTests;

/// <summary>Tests responses in the encoding that the client accepts, and in another encoding.</summary>
public class CompressedResponseTests : ContractTest
{
    [Fact]
    public async Task Response_compressed_with_gzip_is_decompressed()
    {
        var personaId = StubPersona(await CompressedAsync("gzip", HttpStatusCode.OK));
        using var client = CreateClient();

        var persona = await client.Personas.GetAsync(personaId);

        Assert.Equal("Life Coach", persona.PersonaName);
    }

    [Fact]
    public async Task Response_with_an_unsupported_encoding_throws_TavusContractException()
    {
        var personaId = StubPersona(await CompressedAsync("br", HttpStatusCode.OK));
        using var client = CreateClient();

        var exception = await Assert.ThrowsAsync<TavusContractException>(() => client.Personas.GetAsync(personaId));

        Assert.Equal("Personas_Get: the service returned 200 OK. The response uses a compression that the client did not request; it requests only gzip.", exception.Message);
    }

    [Fact]
    public async Task Error_response_with_an_unsupported_encoding_throws_the_exception_of_its_status()
    {
        var personaId = StubPersona(await CompressedAsync("br", HttpStatusCode.PaymentRequired));
        using var client = CreateClient();

        var exception = await Assert.ThrowsAsync<TavusLimitException>(() => client.Personas.GetAsync(personaId));

        Assert.Equal(HttpStatusCode.PaymentRequired, exception.StatusCode);
    }

    private static async Task<IResponseBuilder> CompressedAsync(string coding, HttpStatusCode status) => Response.Create()
        .WithStatusCode(status)
        .WithHeader("Content-Encoding", coding)
        .WithBody(Compress(await File.ReadAllBytesAsync("responses/get-persona.bare.json"), coding));

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
