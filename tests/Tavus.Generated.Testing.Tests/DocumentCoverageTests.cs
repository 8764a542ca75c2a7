using System.Net;

namespace Tavus.Testing.Tests;

/// <summary>Holds the library against the document: it must read every example that the document gives.</summary>
public sealed class DocumentCoverageTests : IDisposable
{
    /// <summary>How each operation of the document is called.</summary>
    private static readonly Dictionary<string, Func<TavusClient, Task<object>>> Calls = new()
    {
        ["Personas_Get"] = static async client => await client.Personas.GetAsync("p5317866"),
    };

    private readonly TavusStub _stub = new();

    public static TheoryData<string, int, string> Examples()
    {
        var examples = new TheoryData<string, int, string>();
        foreach (var operation in DocumentedOperations.All)
        {
            foreach (var response in operation.Responses)
            {
                foreach (var body in response.Bodies)
                {
                    examples.Add(operation.Id, (int)response.Status, body.Name);
                }
            }
        }

        return examples;
    }

    public void Dispose() => _stub.Dispose();

    [Fact]
    public void Every_operation_is_called_by_these_tests() =>
        Assert.Equal(DocumentedOperations.All.Select(static operation => operation.Id).Order(), Calls.Keys.Order());

    [Fact]
    public void Every_status_has_an_example() =>
        Assert.All(DocumentedOperations.All.SelectMany(static operation => operation.Responses), static response => Assert.NotEmpty(response.Bodies));

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task The_library_reads_every_example(string operationId, int status, string example)
    {
        _stub.RespondWithExample(operationId, (HttpStatusCode)status, example);
        using var client = _stub.CreateClient();

        if (status is >= 200 and < 300)
        {
            var persona = Assert.IsType<Persona>(await Calls[operationId](client));
            Assert.Equal("p5317866", persona.PersonaId);
        }
        else
        {
            var exception = await Assert.ThrowsAnyAsync<TavusApiException>(() => Calls[operationId](client));
            Assert.Equal(status, (int)exception.StatusCode);
            Assert.Equal(operationId, exception.Operation);
            Assert.False(string.IsNullOrEmpty(exception.ErrorMessage));
        }
    }
}
