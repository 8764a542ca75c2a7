using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Web;
using Tavus.Documented;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;

namespace Tavus.ContractTests;

/// <summary>Tests every documented response of every operation. The requests are checked too: see <see cref="ContractTest"/>.</summary>
public partial class EveryOperationTests : ContractTest
{
    private static readonly Dictionary<int, Type> Exceptions = new()
    {
        [401] = typeof(TavusAuthenticationException),
        [402] = typeof(TavusLimitException),
        [404] = typeof(TavusNotFoundException),
        [409] = typeof(TavusConflictException),
        [422] = typeof(TavusPatchException),
        [429] = typeof(TavusRateLimitException),
    };

    public static TheoryData<string> Operations => [.. OpenApiDocument.Operations.Select(static operation => operation.Id)];

    public static TheoryData<string> Successes => Names(static response => response.IsSuccess);

    public static TheoryData<string> Failures => Names(static response => !response.IsSuccess);

    [Fact]
    public void TavusClient_has_a_method_for_every_documented_operation() =>
        Assert.Equal(OpenApiDocument.Operations.Select(static operation => operation.Id).Order(StringComparer.Ordinal), DocumentedCall.Offered().Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Every_documented_query_parameter_is_sent(string id)
    {
        var operation = OpenApiDocument.Operation(id);
        using var client = CreateClient(operation.Responses.First(static response => response.IsSuccess).Name);

        await DocumentedCall.SendAsync(client, operation);

        var query = HttpUtility.ParseQueryString(new Uri(Server.BaseUrl, Assert.Single(Server.Requests).Target).Query);
        Assert.Equal(operation.Query.OrderBy(static parameter => parameter.Key), query.AllKeys.Select(name => KeyValuePair.Create(name!, query[name]!)).OrderBy(static parameter => parameter.Key));
    }

    [Theory]
    [MemberData(nameof(Successes))]
    public async Task Documented_success_response_is_read_without_loss(string name)
    {
        var documented = OpenApiDocument.Response(name);
        using var client = CreateClient(name);

        var response = await DocumentedCall.SendAsync(client, documented.Operation);

        Assert.Equal(documented.Status, (int)response.StatusCode);
        Assert.Single(Server.Requests);
        ReadBack.AssertPageIsComplete(documented.Operation, response, documented.Body);
        if (documented.Body is not null)
        {
            Assert.Contains(ReadBack.Shapes(documented.Body), shape => JsonNode.DeepEquals(shape, ReadBack.ToJson(response)));
        }
    }

    [Theory]
    [MemberData(nameof(Successes))]
    public async Task Undocumented_member_of_a_success_response_is_reported_as_drift(string name)
    {
        var documented = OpenApiDocument.Response(name);
        var body = documented.Body?.DeepClone() as JsonObject;
        body?.Add("unknown_member", 1);
        Server.Given(Request.Create().UsingAnyMethod()).AtPriority(-1).RespondWith(Response.Create().WithStatusCode(documented.Status).WithBody(body?.ToJsonString() ?? ""));
        using var client = CreateClient(name);

        var response = await DocumentedCall.SendAsync(client, documented.Operation);

        Assert.Equal(body is not null && documented.Operation.ReturnsValue, response.Drift.Any(static drift => drift is { Kind: DriftKind.UndocumentedMember, Path: "/unknown_member" }));
        ReadBack.AssertPageIsComplete(documented.Operation, response, body);
    }

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task Documented_failure_response_throws_its_specific_exception(string name)
    {
        var documented = OpenApiDocument.Response(name);
        var message = (documented.Body!["error"] ?? documented.Body["message"])!.GetValue<string>();
        using var client = CreateClient(name);

        var exception = (TavusApiException)await Assert.ThrowsAsync(TypeOf(documented, message), () => DocumentedCall.SendAsync(client, documented.Operation));

        Assert.Equal(documented.Status, (int)exception.StatusCode);
        Assert.Equal(message, exception.ErrorMessage);
        Assert.Equal(documented.Operation.Id, exception.OperationId);
        Assert.Equal(documented.Headers.TryGetValue("Retry-After", out var seconds) ? TimeSpan.FromSeconds(int.Parse(seconds, System.Globalization.CultureInfo.InvariantCulture)) : null, exception.RetryAfter);
        Assert.Equal(documented.Body.ToJsonString(), exception.ResponseBody);
        Assert.DoesNotContain(ApiKey, exception.ToString(), StringComparison.Ordinal);
    }

    /// <summary>The type of the expected exception. A 400 with a text such as <c>Invalid persona_id</c> means that the id is unknown.</summary>
    private static Type TypeOf(DocumentedResponse response, string message) =>
        message.Contains("maximum concurrent", StringComparison.Ordinal) ? typeof(TavusLimitException) : response.Status == 400 && response.Operation.Path.Contains('{', StringComparison.Ordinal) && InvalidId().IsMatch(message) ? typeof(TavusNotFoundException) : Exceptions.GetValueOrDefault(response.Status, typeof(TavusApiException));

    private static TheoryData<string> Names(Func<DocumentedResponse, bool> isMeant) => [.. OpenApiDocument.Responses.Where(isMeant).Select(static response => response.Name)];

    [GeneratedRegex("^Invalid [a-z_]+_(id|uuid)$", RegexOptions.ExplicitCapture)]
    private static partial Regex InvalidId();
}
