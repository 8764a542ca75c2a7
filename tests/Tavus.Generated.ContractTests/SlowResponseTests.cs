using Newtonsoft.Json.Linq;
using WireMock.ResponseBuilders;

namespace Tavus.ContractTests;

/// <summary>Tests slow responses. Where a test expects a timeout, the response takes far longer than the limit, so that the result does not depend on timing.</summary>
public class SlowResponseTests : ContractTest
{
    private static readonly TimeSpan FarTooLong = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan ShortTimeout = TimeSpan.FromSeconds(1);

    [Fact]
    public async Task Response_received_in_pieces_is_read_completely()
    {
        var json = await File.ReadAllTextAsync("responses/get-persona.documented.json");
        var personaId = StubPersona(InPieces(json, 20, TimeSpan.FromMilliseconds(10)));
        using var client = CreateClient();

        var persona = await client.Personas.GetAsync(personaId);

        Assert.True(JToken.DeepEquals(JObject.Parse(json)["data"]![0]!, JToken.Parse(persona.ToJson())));
    }

    [Fact]
    public Task A_response_that_starts_too_late_is_a_timeout() => TimesOutAsync(Response.Create().WithDelay(FarTooLong));

    [Fact]
    public Task A_response_that_starts_but_does_not_end_in_time_is_a_timeout() => TimesOutAsync(InPieces(new string(' ', 600), 600, FarTooLong / 600));

    [Fact]
    public async Task Cancellation_by_the_caller_throws_OperationCanceledException_with_that_token()
    {
        var personaId = StubPersona(Response.Create().WithDelay(FarTooLong));
        using var client = CreateClient();
        using var cancellation = new CancellationTokenSource(ShortTimeout);

        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.Personas.GetAsync(personaId, cancellation.Token));

        Assert.Equal(cancellation.Token, exception.CancellationToken);
        Assert.DoesNotContain(ApiKey, exception.ToString(), StringComparison.Ordinal);
    }

    private static IResponseBuilder InPieces(string body, int pieces, TimeSpan pause) => Response.Create().WithSseBody(async (_, queue) =>
    {
        foreach (var piece in body.Chunk(1 + ((body.Length - 1) / pieces)))
        {
            queue.Write(new string(piece));
            await Task.Delay(pause);
        }

        queue.Close();
    });

    private async Task TimesOutAsync(IResponseBuilder response)
    {
        var personaId = StubPersona(response);
        using var client = CreateClient(static options => options.AttemptTimeout = ShortTimeout);

        var exception = await GetFailsAsync<TavusConnectionException>(client, personaId);

        Assert.True(exception.IsTimeout);
        Assert.Equal("Personas_Get", exception.OperationId);
        Assert.Contains("within 1 s", exception.Message, StringComparison.Ordinal);
    }
}
