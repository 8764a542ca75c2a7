using System.Net;
using Tavus.TestServers;

namespace Tavus.Tests.Personas;

public class UpdateTests
{
    private static readonly string Refusal = RawResponse.With(422, """{"message":"Invalid JSON patch format"}""");

    [Fact]
    public async Task UpdateAsync_sends_only_changed_members_and_tests_for_their_old_values()
    {
        await using var service = new Service(Read("A"), RawResponse.Head(200));

        var result = await service.Personas.UpdateAsync("p1", static persona => persona.PersonaName = "B");

        Assert.True(result.Changed);
        JsonAssert.Equal(
            """[{"op":"test","path":"/persona_name","value":"A"},{"op":"replace","path":"/persona_name","value":"B"}]""",
            service.Requests[1].Body);
    }

    [Theory]
    [InlineData("persona_name", """[{"op":"test","path":"/persona_name","value":"A"},{"op":"replace","path":"/persona_name","value":7}]""")]
    [InlineData("pal_name", """[{"op":"add","path":"/pal_name","value":7}]""")]
    public async Task UpdateAsync_sends_a_documented_member_that_the_caller_sets_in_AdditionalProperties(string name, string patch)
    {
        await using var service = new Service(Read("A"), RawResponse.Head(200));

        var result = await service.Personas.UpdateAsync("p1", persona => persona.AdditionalProperties[name] = RawJson.Parse("7"));

        Assert.True(result.Changed);
        JsonAssert.Equal(patch, service.Requests[1].Body);
    }

    [Fact]
    public async Task UpdateAsync_sends_no_patch_when_nothing_changed()
    {
        await using var service = new Service(Read("A"));

        var response = await service.Personas.UpdateWithResponseAsync("p1", static persona => persona.PersonaName = "A");

        Assert.False(response.Value.Changed);
        Assert.Empty(response.Value.Patch);
        Assert.Single(service.Requests);
    }

    [Fact]
    public async Task UpdateAsync_reads_the_persona_again_and_patches_it_after_a_concurrent_change()
    {
        await using var service = new Service(Read("A"), Refusal, Read("Other"), RawResponse.Head(200));

        await service.Personas.UpdateAsync("p1", static persona => persona.PersonaName += "!");

        JsonAssert.Equal(
            """[{"op":"test","path":"/persona_name","value":"Other"},{"op":"replace","path":"/persona_name","value":"Other!"}]""",
            service.Requests[3].Body);
    }

    [Fact]
    public async Task UpdateAsync_throws_TavusConflictException_after_three_concurrent_changes_of_the_same_member()
    {
        await using var service = new Service(Read("A"), Refusal, Read("B"), Refusal, Read("C"), Refusal, Read("D"), Refusal);

        var exception = await Assert.ThrowsAsync<TavusConflictException>(() => service.Personas.UpdateAsync("p1", static persona => persona.PersonaName += "!"));

        Assert.Equal((1, HttpStatusCode.UnprocessableEntity, "Personas_Patch"), (exception.Attempts, exception.StatusCode, exception.OperationId));
        Assert.Equal("Personas_Patch: someone else changed 'p1' during each of 3 attempts to update it. Nothing was overwritten; try again.", exception.Message);
        Assert.IsType<TavusPatchException>(exception.InnerException);
        Assert.Equal(3, service.Requests.Count(static request => request.RequestLine.StartsWith("PATCH", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task UpdateAsync_throws_TavusPatchException_for_a_rejected_patch_without_a_conflicting_change()
    {
        await using var service = new Service(Read("A"), Refusal, Read("A").Replace("1.50", "2.75", StringComparison.Ordinal));

        await Assert.ThrowsAsync<TavusPatchException>(() => service.Personas.UpdateAsync("p1", static persona => persona.PersonaName = "B"));
        Assert.Equal(3, service.Requests.Count);
    }

    [Fact]
    public async Task UpdateAsync_does_not_send_a_masked_secret_back()
    {
        await using var service = new Service(
            RawResponse.With(200, """{"persona_id":"p1","layers":{"llm":{"api_key":"********","model":"a"}}}"""),
            RawResponse.Head(200));

        await service.Personas.UpdateAsync("p1", static persona => persona.Layers!.Llm!.Model = "b");

        Assert.DoesNotContain("***", service.Requests[1].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task UpdateAsync_keeps_an_unreadable_list_item_when_another_item_is_changed()
    {
        await using var service = new Service(
            RawResponse.With(200, """{"persona_id":"p1","layers":{"llm":{"tools":["t1",{"type":"a"}]}}}"""),
            RawResponse.Head(200));

        await service.Personas.UpdateAsync("p1", static persona => persona.Layers!.Llm!.Tools![0].Type = "b");

        JsonAssert.Equal(
            """[{"op":"test","path":"/layers/llm/tools","value":["t1",{"type":"a"}]},{"op":"replace","path":"/layers/llm/tools/1/type","value":"b"}]""",
            service.Requests[1].Body);
    }

    [Fact]
    public async Task UpdateAsync_throws_the_exception_that_the_delegate_throws()
    {
        await using var service = new Service(Read("A"));

        await Assert.ThrowsAsync<NotSupportedException>(() => service.Personas.UpdateAsync("p1", static async _ =>
        {
            await Task.Yield();
            throw new NotSupportedException();
        }));
    }

    [Fact]
    public async Task UpdateAsync_with_a_delegate_that_returns_null_throws_ArgumentException()
    {
        await using var service = new Service(Read("A"));

        var exception = await Assert.ThrowsAsync<ArgumentException>(() => service.Personas.UpdateAsync("p1", (Func<Persona, Task>)(static _ => null!)));

        Assert.Equal("change", exception.ParamName);
    }

    private static string Read(string name) => RawResponse.With(200, $$"""{"persona_id":"p1","persona_name":"{{name}}","future":{"n":1.50} }""");
}
