using System.Net;

namespace Tavus.Testing.Tests;

/// <summary>Holds the library against the document: it must read every answer that the document gives.</summary>
public sealed class DocumentCoverageTests : IDisposable
{
    /// <summary>How each operation of the document is called, and what is read of its answer.</summary>
    private static readonly Dictionary<string, Func<TavusClient, Task<string?>>> Calls = new()
    {
        ["Personas_Create"] = static async client => (await client.Personas.CreateAsync(new CreatePersonaRequest { SystemPrompt = "You are a coach." })).PersonaId,
        ["Personas_Delete"] = static async client =>
        {
            await client.Personas.DeleteAsync("p5317866");
            return "gone";
        },
        ["Personas_Get"] = static async client => (await client.Personas.GetAsync("p5317866")).PersonaId,
        ["Personas_List"] = static async client => string.Join(", ", (await client.Personas.ListPageAsync()).Items.Select(static persona => persona.PersonaId)),
        ["Personas_Patch"] = static async client => (await client.Personas.PatchAsync("p5317866", new JsonPatch().Remove(PersonaPointers.Context))).Changed ? "changed" : "unchanged",
    };

    private static readonly Dictionary<(string OperationId, int Status), string> Results = new()
    {
        [("Personas_Create", 200)] = "pcb7a34da5fe",
        [("Personas_Delete", 204)] = "gone",
        [("Personas_Get", 200)] = "p5317866",
        [("Personas_List", 200)] = "p5317866, pcb7a34da5fe",
        [("Personas_Patch", 200)] = "changed",
        [("Personas_Patch", 304)] = "unchanged",
    };

    private static readonly (string OperationId, int Status)[] WithoutBody = [("Personas_Delete", 204), ("Personas_Patch", 200), ("Personas_Patch", 304)];

    private readonly TavusStub _stub = new();

    public static TheoryData<string, int, string?> Answers()
    {
        var answers = new TheoryData<string, int, string?>();
        foreach (var (operation, response) in DocumentedOperations.All.SelectMany(static operation => operation.Responses, static (operation, response) => (operation, response)))
        {
            foreach (var example in response.Bodies.Select(static body => body.Name).DefaultIfEmpty(null!))
            {
                answers.Add(operation.Id, (int)response.Status, example);
            }
        }

        return answers;
    }

    public void Dispose() => _stub.Dispose();

    [Fact]
    public void Every_operation_is_called_by_these_tests() =>
        Assert.Equal(DocumentedOperations.All.Select(static operation => operation.Id).Order(), Calls.Keys.Order());

    [Fact]
    public void Every_status_with_a_body_has_an_example() => Assert.Equal(
        WithoutBody,
        from operation in DocumentedOperations.All
        from response in operation.Responses
        where response.Bodies.Count == 0
        select (operation.Id, (int)response.Status));

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task The_library_reads_every_answer(string operationId, int status, string? example)
    {
        if (example is null)
        {
            _stub.Respond(operationId, (HttpStatusCode)status);
        }
        else
        {
            _stub.RespondWithExample(operationId, (HttpStatusCode)status, example);
        }

        using var client = _stub.CreateClient();
        if (Results.TryGetValue((operationId, status), out var result))
        {
            Assert.Equal(result, await Calls[operationId](client));
        }
        else
        {
            var exception = await Assert.ThrowsAnyAsync<TavusApiException>(() => Calls[operationId](client));
            Assert.Equal(status, (int)exception.StatusCode);
            Assert.Equal(operationId, exception.OperationId);
            Assert.False(string.IsNullOrEmpty(exception.ErrorMessage));
        }
    }
}
