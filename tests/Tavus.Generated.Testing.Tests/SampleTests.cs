using System.Net;

namespace Tavus.Testing.Tests;

/// <summary>A test as a user would write it.</summary>
public class SampleTests
{
    [Fact]
    public async Task Greets_with_the_name_of_the_persona()
    {
        using var tavus = new TavusStub();
        var greeter = new Greeter(tavus.CreateClient());

        Assert.Equal("You are talking to Life Coach.", await greeter.GreetAsync("p5317866"));
        Assert.Equal("/v2/personas/p5317866", tavus.Requests[0].Path);
    }

    [Fact]
    public async Task Greets_without_a_name_when_there_are_too_many_requests()
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
