using Newtonsoft.Json.Linq;
using Tavus.ContractTests.Server;
using Tavus.TestServers.WireMock;

namespace Tavus.ContractTests;

/// <summary>Answers that take their time: far longer than the limit where there is one, so that no test is a race.</summary>
public class SlowAnswerTests(WireMockServer server) : ContractTest(server)
{
    private const int FarTooLong = 60_000;

    private static readonly TimeSpan ShortTimeout = TimeSpan.FromSeconds(1);

    [Fact]
    public async Task An_answer_in_pieces_is_read_whole()
    {
        var personaId = await StubPersonaAsync(new ResponseDefinition
        {
            BodyFileName = "get-persona.documented.json",
            ChunkedDribbleDelay = new ChunkedDribbleDelay(NumberOfChunks: 20, TotalDuration: 200),
        });
        using var client = CreateClient();

        var persona = await client.Personas.GetAsync(personaId);

        var documented = JObject.Parse(await File.ReadAllTextAsync("wiremock/__files/get-persona.documented.json"))["data"]![0]!;
        Assert.True(JToken.DeepEquals(documented, JToken.Parse(persona.ToJson())));
    }

    [Fact]
    public Task An_answer_that_starts_too_late_is_a_timeout() =>
        TimesOutAsync(new ResponseDefinition { FixedDelayMilliseconds = FarTooLong });

    [Fact]
    public Task An_answer_that_starts_but_does_not_end_in_time_is_a_timeout() => TimesOutAsync(new ResponseDefinition
    {
        BodyFileName = "get-persona.documented.json",
        ChunkedDribbleDelay = new ChunkedDribbleDelay(NumberOfChunks: 600, FarTooLong),
    });

    [Fact]
    public async Task The_callers_own_cancellation_is_no_failure_of_the_connection()
    {
        var personaId = await StubPersonaAsync(new ResponseDefinition { FixedDelayMilliseconds = FarTooLong });
        using var client = CreateClient();
        using var cancellation = new CancellationTokenSource(ShortTimeout);

        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.Personas.GetAsync(personaId, cancellation.Token));

        Assert.Equal(cancellation.Token, exception.CancellationToken);
        Assert.DoesNotContain(ApiKey, exception.ToString(), StringComparison.Ordinal);
    }

    private async Task TimesOutAsync(ResponseDefinition response)
    {
        var personaId = await StubPersonaAsync(response);
        using var client = CreateClient(static options => options.Timeout = ShortTimeout);

        var exception = await GetFailsAsync<TavusConnectionException>(client, personaId);

        Assert.True(exception.IsTimeout);
        Assert.Equal("Personas_Get", exception.Operation);
        Assert.Contains("within 1 s", exception.Message, StringComparison.Ordinal);
    }
}
