using System.Net;

namespace Tavus.Testing.Tests;

/// <summary>A test as a user would write it.</summary>
public class SampleTests
{
    [Fact]
    public async Task Greeter_greets_with_the_name_of_the_persona()
    {
        using var tavus = new TavusStub();
        var greeter = new Greeter(tavus.CreateClient());

        Assert.Equal("You are talking to Life Coach.", await greeter.GreetAsync("p5317866"));
        Assert.Equal("/v2/personas/p5317866", tavus.Requests[0].Path);
    }

    [Fact]
    public async Task Greeter_greets_without_a_name_after_a_rate_limit_error()
    {
        using var tavus = new TavusStub();
        tavus.Respond("Personas_Get", HttpStatusCode.TooManyRequests);
        var greeter = new Greeter(tavus.CreateClient());

        Assert.Equal("Hello.", await greeter.GreetAsync("p5317866"));
    }

    private sealed class Greeter(TavusClient tavus)
    {
        public async Task<string> GreetAsync(string personaId)
        {
            try
            {
                return $"You are talking to {(await tavus.Personas.GetAsync(personaId)).PersonaName}.";
            }
            catch (TavusRateLimitException)
            {
                return "Hello.";
            }
        }
    }
}
