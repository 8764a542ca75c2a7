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
    public async Task It_sends_the_operations(int status, string? body)
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
    public async Task That_nothing_changed_is_a_result()
    {
        await using var service = new Service(RawResponse.Head(304));

        var result = await service.Personas.PatchAsync("p1", Patch);

        Assert.False(result.Changed);
    }

    [Fact]
    public async Task Elsewhere_304_is_an_error()
    {
        await using var service = new Service(RawResponse.Head(304));

        Assert.Equal(HttpStatusCode.NotModified, (await Assert.ThrowsAsync<TavusApiException>(() => service.Personas.GetAsync("p1"))).StatusCode);
    }

    [Theory]
    [InlineData("""{"message":"Invalid JSON patch format"}""", null)]
    [InlineData("""{"message":"can't remove a non-existent object at '/layers/stt/hotwords'"}""", "remove /layers/stt/hotwords")]
    public async Task A_patch_that_cannot_be_applied_says_which_operation_failed_where_the_service_does(string body, string? failed)
    {
        await using var service = new Service(RawResponse.With(422, body));

        var exception = await Assert.ThrowsAsync<TavusPatchException>(() => service.Personas.PatchAsync("p1", Patch));

        Assert.Equal(failed, exception.FailedOperation?.ToString());
        Assert.Same(Patch, exception.Patch);
        Assert.DoesNotContain("planted", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_patch_that_says_nothing_is_not_sent()
    {
        await using var service = new Service(RawResponse.Head(200));

        await Assert.ThrowsAsync<ArgumentNullException>(() => service.Personas.PatchAsync("p1", null!));
        Assert.Equal("patch", (await Assert.ThrowsAsync<ArgumentException>(() => service.Personas.PatchAsync("p1", new JsonPatch()))).ParamName);
        Assert.Empty(service.Requests);
    }

    [Fact]
    public async Task Deleting_gives_nothing_back()
    {
        await using var service = new Service(RawResponse.Head(204), RawResponse.Head(204), RawResponse.With(400, """{"error":"Invalid persona_id"}"""));

        await service.Personas.DeleteAsync("p1");
        var response = await service.Personas.DeleteWithResponseAsync("p1");
        await Assert.ThrowsAsync<TavusNotFoundException>(() => service.Personas.DeleteAsync("p1"));

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        Assert.Equal("DELETE /v2/personas/p1 HTTP/1.1", service.Requests[0].RequestLine);
    }
}
