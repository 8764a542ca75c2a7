using System.Globalization;
using Tavus.ContractTests.Document;
using Tavus.ContractTests.Server;

namespace Tavus.ContractTests;

/// <summary>Each failure of each operation that the document tells of. The mappings know by the key, or by the id if there is one, which of them is meant.</summary>
public class DocumentedFailureTests(WireMockServer server) : ContractTest(server)
{
    private static readonly Dictionary<string, (string Id, Func<TavusClient, string, Task> Call)> Operations = new()
    {
        ["GET /v2/personas"] = ("Personas_ListPage", static (client, _) => client.Personas.ListPageAsync()),
        ["POST /v2/personas"] = ("Personas_Create", static (client, _) => client.Personas.CreateAsync(new CreatePersonaRequest { SystemPrompt = "You are a coach.", DefaultReplicaId = "unknown" })),
        ["GET /v2/personas/{persona_id}"] = ("Personas_Get", static (client, id) => client.Personas.GetAsync(id)),
        ["PATCH /v2/personas/{persona_id}"] = ("Personas_Patch", static (client, id) => client.Personas.PatchAsync(id, new JsonPatch().Remove(PersonaPointers.Context))),
        ["DELETE /v2/personas/{persona_id}"] = ("Personas_Delete", static (client, id) => client.Personas.DeleteAsync(id)),
    };

    private static readonly Dictionary<int, (string Kind, Type Exception, string Message)> Failures = new()
    {
        [400] = ("unknown", typeof(TavusInvalidIdException), "Invalid persona_id"),
        [401] = ("rejected", typeof(TavusAuthenticationException), "Invalid access token"),
        [402] = ("out-of-credits", typeof(TavusApiException), "The user is out of conversational credits"),
        [422] = ("unpatchable", typeof(TavusPatchException), "Invalid JSON patch format"),
        [429] = ("too-many-seconds", typeof(TavusRateLimitException), "Too many requests"),
    };

    public static TheoryData<string, int> Documented()
    {
        var documented = new TheoryData<string, int>();
        foreach (var answer in OpenApiDocuments.ReadAnswers().Where(static answer => answer.Status[0] == '4'))
        {
            documented.Add($"{answer.Method} {answer.Path}", int.Parse(answer.Status, CultureInfo.InvariantCulture));
        }

        return documented;
    }

    [Theory]
    [MemberData(nameof(Documented))]
    public async Task A_documented_failure_is_an_exception_of_its_own(string operation, int status)
    {
        var (operationId, call) = Operations[operation];
        var (kind, type, message) = Failures[status];
        var isByKey = status == 401 || (!operation.EndsWith('}') && status != 400);
        var key = isByKey ? NewName(kind) : ApiKey;
        using var client = CreateClient(options => options.ApiKey = key);

        var exception = (TavusApiException)await Assert.ThrowsAsync(type, () => call(client, NewName(kind)));

        Assert.Equal(status, (int)exception.StatusCode);
        Assert.Equal((operationId, status) == ("Personas_Create", 400) ? "Invalid replica_uuid" : message, exception.ErrorMessage);
        Assert.Equal(operationId, exception.Operation);
        Assert.Equal(status == 429 ? TimeSpan.FromSeconds(30) : null, exception.RetryAfter);
        Assert.Contains(exception.ErrorMessage!, exception.ResponseBody, StringComparison.Ordinal);
        Assert.DoesNotContain(key, exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_patch_tells_what_was_sent()
    {
        using var client = CreateClient();

        var exception = await Assert.ThrowsAsync<TavusPatchException>(() => client.Personas.PatchAsync(NewName("unpatchable"), new JsonPatch().Remove(PersonaPointers.Context)));

        Assert.Equal("remove /context", exception.Patch.ToString());
    }
}
