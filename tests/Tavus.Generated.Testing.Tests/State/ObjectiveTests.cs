using System.Net;

namespace Tavus.Testing.Tests.State;

/// <summary>Tests objectives: the service may return a set as a list or as its only item (<c>x-lone-item</c>), and a patch replaces the whole set.</summary>
public sealed class ObjectiveTests : IDisposable
{
    private const string Lone = """{"data":{"objective_name":"greet","objective_prompt":"Say hello.","next_conditional_objectives":{"leave":"Nobody answers."}}}""";

    private readonly TavusStub _stub = new();
    private readonly TavusClient _client;

    public ObjectiveTests() => _client = _stub.CreateClient(static options => options.ResponseValidation = ResponseValidation.Strict);

    public void Dispose()
    {
        _client.Dispose();
        _stub.Dispose();
    }

    [Fact]
    public async Task Get_reads_every_objective_of_a_list()
    {
        var set = await _client.Objectives.GetAsync("o12345");

        Assert.Equal(["ask_for_name", "book_visit"], set.Data!.Select(static objective => objective.ObjectiveName));
    }

    [Fact]
    public async Task Objective_outside_an_array_is_read_as_a_list_of_one_without_drift()
    {
        _stub.Respond(TavusOperations.ObjectivesGet, HttpStatusCode.OK, Lone);

        var response = await _client.Objectives.GetWithResponseAsync("o12345");

        var objective = Assert.Single(response.Value.Data!);
        Assert.Equal(("greet", "Nobody answers."), (objective.ObjectiveName, objective.NextConditionalObjectives!["leave"]));
        Assert.Empty(response.Drift);
        Assert.Equal(Lone, response.Value.ToJson());
    }

    [Theory]
    [InlineData(Lone)]
    [InlineData("""{"data":[{"objective_name":"greet"}]}""")]
    public async Task Update_of_one_objective_replaces_the_whole_list_of_objectives(string body)
    {
        _stub.Respond(TavusOperations.ObjectivesGet, HttpStatusCode.OK, body);

        var result = await _client.Objectives.UpdateAsync("o12345", static set => set.Data![0].ObjectivePrompt = "Say good morning.");

        Assert.Equal([("Test", "/data"), ("Replace", "/data")], result.Patch.Select(static operation => (operation.Kind.ToString(), operation.Path.ToString())));
    }
}
