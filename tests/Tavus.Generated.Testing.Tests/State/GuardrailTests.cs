using System.Net;

namespace Tavus.Testing.Tests.State;

/// <summary>Tests sets of guardrails and individual guardrails, which share the same paths.</summary>
public sealed class GuardrailTests : IDisposable
{
    private readonly TavusStub _stub = new();
    private readonly TavusClient _client;

    public GuardrailTests() => _client = _stub.CreateClient(static options => options.ResponseValidation = ResponseValidation.Strict);

    public void Dispose()
    {
        _client.Dispose();
        _stub.Dispose();
    }

    [Fact]
    public async Task Request_for_guardrail_tags_is_routed_to_ListTags_and_not_to_Get()
    {
        var tags = await _client.Guardrails.ListTagsAsync();

        Assert.Equal(["health", "privacy"], tags.Data!);
        Assert.Equal(TavusOperations.GuardrailsListTags, _stub.Requests[^1].OperationId);
    }

    [Theory]
    [InlineData(HttpStatusCode.OK, "set", "g12345", null)]
    [InlineData(HttpStatusCode.Created, "single", null, "0b7f2a44-6c1d-4e58-9a3b-5d20c8e1f7a6")]
    public async Task Created_guardrail_set_has_a_GuardrailsId_and_an_individual_guardrail_has_a_Uuid(HttpStatusCode status, string example, string? guardrailsId, string? uuid)
    {
        _stub.RespondWithExample(TavusOperations.GuardrailsCreate, status, example);

        var created = await _client.Guardrails.CreateAsync(new CreateGuardrailsRequest { GuardrailName = "no_medical_advice" });

        Assert.Equal((guardrailsId, uuid), (created.GuardrailsId, created.Uuid));
    }

    [Fact]
    public async Task Get_reads_items_of_a_guardrail_set_and_members_of_an_individual_guardrail()
    {
        var set = await _client.Guardrails.GetAsync("g12345");
        _stub.RespondWithExample(TavusOperations.GuardrailsGet, HttpStatusCode.OK, "single");
        var single = await _client.Guardrails.GetAsync("0b7f2a44-6c1d-4e58-9a3b-5d20c8e1f7a6");

        Assert.Equal(["no_medical_advice", "one_face"], set.Data!.Select(static guardrail => guardrail.GuardrailName));
        Assert.Equal(("no_medical_advice", "health"), (single.GuardrailName, Assert.Single(single.Tags!)));
        Assert.Null(single.Data);
    }

    [Fact]
    public async Task List_with_Legacy_false_sends_the_parameter_and_reads_individual_guardrails()
    {
        _stub.RespondWithExample(TavusOperations.GuardrailsList, HttpStatusCode.OK, "single");

        var page = await _client.Guardrails.ListPageAsync(1, new ListGuardrailsOptions { Legacy = false });

        Assert.Contains("legacy=false", _stub.Requests[^1].Query, StringComparison.Ordinal);
        Assert.True(Assert.Single(page.Items).AppMessage);
    }
}
