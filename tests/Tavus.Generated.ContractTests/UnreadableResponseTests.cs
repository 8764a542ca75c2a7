using WireMock.ResponseBuilders;

namespace Tavus.ContractTests;

/// <summary>Tests responses with a success status but without a persona.</summary>
public class UnreadableResponseTests : ContractTest
{
    [Theory]
    [InlineData(204, null, "it is ")]
    [InlineData(200, null, "it is ")]
    [InlineData(200, "<!DOCTYPE html><title>Sign in</title>", "invalid JSON at offset 0")]
    [InlineData(200, "[]", "it is an array instead of an object")]
    [InlineData(200, "{}", "it has none of the documented members, and no array 'data'")]
    [InlineData(200, """{"data": []}""", "its 'data' is empty")]
    [InlineData(200, """{"data": [{"persona_id": "a"}, {"persona_id": "b"}]}""", "its 'data' contains more than one item")]
    public async Task Success_response_without_a_persona_throws_TavusContractException(int status, string? body, string problem)
    {
        var exception = await GetUnreadableAsync(body is null ? Response.Create().WithStatusCode(status) : Response.Create().WithStatusCode(status).WithBody(body));

        Assert.StartsWith($"Personas_Get: the service returned {(status == 204 ? "204 No Content" : "200 OK")}. Cannot read the text as Persona: {problem}", exception.Message, StringComparison.Ordinal);
        Assert.Equal(("Personas_Get", status, null), (exception.OperationId, (int)exception.StatusCode!, exception.RequestId));
        Assert.Equal("", exception.Path);
        Assert.Equal(0, exception.Offset);
    }

    [Fact]
    public async Task Truncated_JSON_throws_TavusContractException_with_path_and_offset()
    {
        var exception = await GetUnreadableAsync(Response.Create().WithBody("""{"layers": {"tts": {"api_key": "secr"""));

        Assert.Equal("/layers/tts/api_key", exception.Path);
        Assert.Equal("""{"layers": {"tts": {"api_key": """.Length, exception.Offset);
        Assert.DoesNotContain("secr", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Response_over_MaxResponseBytes_throws_TavusContractException_naming_the_option()
    {
        var exception = await GetUnreadableAsync(Response.Create().WithBody(await File.ReadAllTextAsync("responses/get-persona.bare.json")), maxBytes: 100);

        Assert.Equal("Personas_Get: the service returned 200 OK. The response is larger than 100 bytes. If this size is expected, raise TavusClientOptions.MaxResponseBytes.", exception.Message);
        Assert.Equal(100, exception.Offset);
    }

    private async Task<TavusContractException> GetUnreadableAsync(IResponseBuilder response, long maxBytes = 1_000_000)
    {
        var personaId = StubPersona(response);
        using var client = CreateClient(options => options.MaxResponseBytes = maxBytes);
        var exception = await GetFailsAsync<TavusContractException>(client, personaId);
        Assert.Single(Server.Requests);
        return exception;
    }
}
