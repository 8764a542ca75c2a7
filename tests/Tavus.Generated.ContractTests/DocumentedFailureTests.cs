using Tavus.ContractTests.Document;

namespace Tavus.ContractTests;

/// <summary>Each failure of each operation that the document tells of.</summary>
public class DocumentedFailureTests : ContractTest
{
    private static readonly Dictionary<string, Func<TavusClient, Task>> Operations = new()
    {
        ["Personas_List"] = static client => client.Personas.ListPageAsync(),
        ["Personas_Create"] = static client => client.Personas.CreateAsync(new CreatePersonaRequest { SystemPrompt = "You are a coach.", DefaultReplicaId = "unknown" }),
        ["Personas_Get"] = static client => client.Personas.GetAsync("p5317866"),
        ["Personas_Patch"] = static client => client.Personas.PatchAsync("p5317866", new JsonPatch().Remove(PersonaPointers.Context)),
        ["Personas_Delete"] = static client => client.Personas.DeleteAsync("p5317866"),
    };

    private static readonly Dictionary<int, Type> Exceptions = new()
    {
        [400] = typeof(TavusNotFoundException),
        [401] = typeof(TavusAuthenticationException),
        [402] = typeof(TavusApiException),
        [422] = typeof(TavusPatchException),
        [429] = typeof(TavusRateLimitException),
    };

    public static TheoryData<string> Documented() => [.. OpenApiDocument.Answers.Where(static answer => answer.Status >= 400).Select(static answer => answer.Name)];

    [Theory]
    [MemberData(nameof(Documented))]
    public async Task A_documented_failure_is_an_exception_of_its_own(string name)
    {
        var answer = OpenApiDocument.Answers.Single(answer => answer.Name == name);
        var message = (answer.Body!["error"] ?? answer.Body["message"])!.GetValue<string>();
        using var client = CreateClient(name);

        var exception = (TavusApiException)await Assert.ThrowsAsync(Exceptions[answer.Status], () => Operations[answer.OperationId](client));

        Assert.Equal(answer.Status, (int)exception.StatusCode);
        Assert.Equal(message, exception.ErrorMessage);
        Assert.Equal(answer.OperationId, exception.OperationId);
        Assert.Equal(answer.Status == 429 ? TimeSpan.FromSeconds(30) : null, exception.RetryAfter);
        Assert.Contains(message, exception.ResponseBody, StringComparison.Ordinal);
        Assert.DoesNotContain(ApiKey, exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_patch_tells_what_was_sent()
    {
        using var client = CreateClient("Personas_Patch.422.invalidPatch");

        var exception = await Assert.ThrowsAsync<TavusPatchException>(() => client.Personas.PatchAsync("p5317866", new JsonPatch().Remove(PersonaPointers.Context)));

        Assert.Equal("remove /context", exception.Patch.ToString());
    }
}
