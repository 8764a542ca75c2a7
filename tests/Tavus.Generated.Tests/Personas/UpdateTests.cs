using System.Net;
using Tavus.TestServers;

namespace Tavus.Tests.Personas;

public class UpdateTests
{
    private static readonly string Refusal = RawResponse.With(422, """{"message":"Invalid JSON patch format"}""");

    [Fact]
    public async Task It_sends_only_what_changed_and_what_guards_it()
    {
        await using var service = new Service(Read("A"), RawResponse.Head(200));

        var result = await service.Personas.UpdateAsync("p1", static persona => persona.PersonaName = "B");

        Assert.True(result.Changed);
        JsonAssert.Equal(
            """[{"op":"test","path":"/persona_name","value":"A"},{"op":"replace","path":"/persona_name","value":"B"}]""",
            service.Requests[1].Body);
    }

    [Fact]
    public async Task It_sends_nothing_when_nothing_changed()
    {
        await using var service = new Service(Read("A"));

        var response = await service.Personas.UpdateWithResponseAsync("p1", static persona => persona.PersonaName = "A");

        Assert.False(response.Value.Changed);
        Assert.Empty(response.Value.Patch);
        Assert.Single(service.Requests);
    }

    [Fact]
    public async Task What_someone_else_changed_meanwhile_is_read_again()
    {
        await using var service = new Service(Read("A"), Refusal, Read("Other"), RawResponse.Head(200));

        await service.Personas.UpdateAsync("p1", static persona => persona.PersonaName += "!");

        JsonAssert.Equal(
            """[{"op":"test","path":"/persona_name","value":"Other"},{"op":"replace","path":"/persona_name","value":"Other!"}]""",
            service.Requests[3].Body);
    }

    [Fact]
    public async Task It_is_a_conflict_when_others_keep_changing_the_same_member()
    {
        await using var service = new Service(Read("A"), Refusal, Read("B"), Refusal, Read("C"), Refusal, Read("D"), Refusal);

        var exception = await Assert.ThrowsAsync<TavusConflictException>(() => service.Personas.UpdateAsync("p1", static persona => persona.PersonaName += "!"));

        Assert.Equal((1, HttpStatusCode.UnprocessableEntity, "Personas_Patch"), (exception.Attempts, exception.StatusCode, exception.OperationId));
        Assert.Equal("Personas_Patch: someone else changed 'p1' during each of 3 updates. Nothing was overwritten; try again.", exception.Message);
        Assert.IsType<TavusPatchException>(exception.InnerException);
        Assert.Equal(3, service.Requests.Count(static request => request.RequestLine.StartsWith("PATCH", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_patch_that_is_refused_though_nobody_changed_the_same_members_is_an_error()
    {
        await using var service = new Service(Read("A"), Refusal, Read("A").Replace("1.50", "2.75", StringComparison.Ordinal));

        await Assert.ThrowsAsync<TavusPatchException>(() => service.Personas.UpdateAsync("p1", static persona => persona.PersonaName = "B"));
        Assert.Equal(3, service.Requests.Count);
    }

    [Fact]
    public async Task A_secret_that_the_service_masks_stays_as_it_is()
    {
        await using var service = new Service(
            RawResponse.With(200, """{"persona_id":"p1","layers":{"llm":{"api_key":"********","model":"a"}}}"""),
            RawResponse.Head(200));

        await service.Personas.UpdateAsync("p1", static persona => persona.Layers!.Llm!.Model = "b");

        Assert.DoesNotContain("***", service.Requests[1].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_item_that_could_not_be_read_survives_the_change_of_another()
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
    public async Task What_the_change_throws_is_thrown()
    {
        await using var service = new Service(Read("A"));

        await Assert.ThrowsAsync<NotSupportedException>(() => service.Personas.UpdateAsync("p1", static async _ =>
        {
            await Task.Yield();
            throw new NotSupportedException();
        }));
    }

    private static string Read(string name) => RawResponse.With(200, $$"""{"persona_id":"p1","persona_name":"{{name}}","future":{"n":1.50} }""");
}
