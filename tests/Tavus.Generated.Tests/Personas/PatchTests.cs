using System.Net;
using Tavus.TestServers;

namespace Tavus.Tests.Personas;

public class PatchTests
{
    private static readonly JsonPatch Patch = new JsonPatch()
        .Replace(PersonaPointers.Layers.Llm.ApiKey, "sk-planted")
        .Remove(PersonaPointers.Layers.Stt.Hotwords);

    [Theory]
    [InlineData(200, "")]
    [InlineData(200, """{"persona_id":"p1"}""")]
    [InlineData(204, null)]
    public async Task PatchWithResponseAsync_sends_the_patch_and_returns_Changed_as_true(int status, string? body)
    {
        await using var service = new Service(body is null ? RawResponse.Head(status) : RawResponse.With(status, body));

        var response = await service.Personas.PatchWithResponseAsync("p1", Patch);

        Assert.True(response.Value.Changed);
        Assert.Equal(status, (int)response.StatusCode);
        var request = Assert.Single(service.Requests);
        Assert.Equal("PATCH /v2/personas/p1 HTTP/1.1", request.RequestLine);
        Assert.Equal(Patch.ToJson(), request.Body);
    }

    [Fact]
    public async Task PatchAsync_returns_Changed_as_false_for_a_304_response()
    {
        await using var service = new Service(RawResponse.Head(304));

        var result = await service.Personas.PatchAsync("p1", Patch);

        Assert.False(result.Changed);
    }

    [Fact]
    public async Task GetAsync_throws_TavusApiException_for_a_304_response()
    {
        await using var service = new Service(RawResponse.Head(304));

        Assert.Equal(HttpStatusCode.NotModified, (await Assert.ThrowsAsync<TavusApiException>(() => service.Personas.GetAsync("p1"))).StatusCode);
    }

    [Theory]
    [InlineData("""{"message":"Invalid JSON patch format"}""", null)]
    [InlineData("""{"message":"can't remove a non-existent object at '/layers/stt/hotwords'"}""", "remove /layers/stt/hotwords")]
    public async Task TavusPatchException_has_the_failed_operation_if_the_response_contains_the_path_of_the_operation(string body, string? failed)
    {
        await using var service = new Service(RawResponse.With(422, body));

        var exception = await Assert.ThrowsAsync<TavusPatchException>(() => service.Personas.PatchAsync("p1", Patch));

        Assert.Equal(failed, exception.FailedOperation?.ToString());
        Assert.Same(Patch, exception.Patch);
        Assert.DoesNotContain("planted", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task PatchAsync_with_a_null_or_empty_patch_throws_and_sends_no_request()
    {
        await using var service = new Service(RawResponse.Head(200));

        await Assert.ThrowsAsync<ArgumentNullException>(() => service.Personas.PatchAsync("p1", null!));
        Assert.Equal("patch", (await Assert.ThrowsAsync<ArgumentException>(() => service.Personas.PatchAsync("p1", new JsonPatch()))).ParamName);
        Assert.Empty(service.Requests);
    }

    [Fact]
    public async Task DeleteAsync_sends_DELETE_and_throws_TavusNotFoundException_for_an_invalid_id()
    {
        await using var service = new Service(RawResponse.Head(204), RawResponse.Head(204), RawResponse.With(400, """{"error":"Invalid persona_id"}"""));

        await service.Personas.DeleteAsync("p1");
        var response = await service.Personas.DeleteWithResponseAsync("p1");
        await Assert.ThrowsAsync<TavusNotFoundException>(() => service.Personas.DeleteAsync("p1"));

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        Assert.Equal("DELETE /v2/personas/p1 HTTP/1.1", service.Requests[0].RequestLine);
    }
}
