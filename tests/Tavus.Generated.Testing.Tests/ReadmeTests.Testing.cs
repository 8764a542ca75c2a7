using System.Net;

namespace Tavus.Testing.Tests;

/// <summary>The README of Tavus.Generated.Testing.</summary>
public partial class ReadmeTests
{
    [Fact]
    public async Task README_sample_with_TavusStub_gets_a_persona_and_then_a_rate_limit_error()
    {
        using var output = new StringWriter();
        Action<string?> print = output.WriteLine;

        using var stub = new TavusStub();
        using var client = stub.CreateClient();
        var persona = await client.Personas.GetAsync("p5317866");
        print(persona.PersonaName);

        stub.Respond(TavusOperations.PersonasGet, HttpStatusCode.TooManyRequests);
        try
        {
            await client.Personas.GetAsync("p5317866");
        }
        catch (TavusRateLimitException exception)
        {
            print($"Wait {exception.RetryAfter}.");
        }

        Assert.StartsWith("Life Coach", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("Wait 00:", output.ToString(), StringComparison.Ordinal);
    }
}
