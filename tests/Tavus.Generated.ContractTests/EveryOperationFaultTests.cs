using Tavus.ContractTests.Server;
using Tavus.Documented;
using Tavus.TestServers;

namespace Tavus.ContractTests;

/// <summary>Tests each operation against each kind of fault. The OpenAPI document determines whether a call is retried.</summary>
public class EveryOperationFaultTests
{
    private const int MaxRetries = 2;

    public static TheoryData<string> Operations => [.. OpenApiDocument.Operations.Select(static operation => operation.Id)];

    public static TheoryData<string> OperationsWithResult => [.. OpenApiDocument.Operations.Where(static operation => operation.ReturnsValue).Select(static operation => operation.Id)];

    public static TheoryData<string> OperationsWithoutResult => [.. OpenApiDocument.Operations.Where(static operation => !operation.ReturnsValue).Select(static operation => operation.Id)];

    [Theory]
    [MemberData(nameof(Operations))]
    public Task Connection_reset_before_the_response_is_retried_only_if_the_operation_is_idempotent(string id) =>
        FailsAsync<TavusConnectionException>(id, response: null, OpenApiDocument.Operation(id).IsIdempotent);

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Status_500_or_503_is_retried_only_if_the_operation_is_idempotent(string id)
    {
        foreach (var status in new[] { 500, 503 })
        {
            var exception = await FailsAsync<TavusApiException>(id, RawResponse.With(status, """{"error":"Not now"}"""), OpenApiDocument.Operation(id).IsIdempotent);

            Assert.Equal(status, (int)exception.StatusCode);
        }
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public Task Status_429_is_retried_unless_the_rate_limit_is_final(string id) =>
        FailsAsync<TavusRateLimitException>(id, RawResponse.With(429, """{"error":"Not now"}"""), !OpenApiDocument.Operation(id).IsRateLimitFinal);

    [Theory]
    [MemberData(nameof(OperationsWithResult))]
    public Task HTML_with_status_200_throws_TavusContractException_if_the_operation_returns_a_value(string id) =>
        FailsAsync<TavusContractException>(id, RawResponse.With(200, "<html></html>", "Content-Type: text/html"), isRetried: false);

    [Theory]
    [MemberData(nameof(OperationsWithResult))]
    public Task Empty_object_with_status_200_throws_TavusContractException_if_the_operation_returns_a_value(string id) =>
        FailsAsync<TavusContractException>(id, RawResponse.With(200, "{}", "Content-Type: application/json"), isRetried: false);

    [Theory]
    [MemberData(nameof(OperationsWithoutResult))]
    public async Task HTML_with_status_200_is_a_success_if_the_operation_returns_no_value(string id)
    {
        await using var server = new RawServer(RawResponse.With(200, "<html></html>", "Content-Type: text/html"));
        using var client = CreateClient(server);

        Assert.Equal(200, (int)(await DocumentedCall.SendAsync(client, OpenApiDocument.Operation(id))).StatusCode);
        Assert.Single(server.Requests);
    }

    /// <summary>Asserts the exception, and that the client sends the request once, or once more for each retry.</summary>
    /// <param name="id">The operation.</param>
    /// <param name="response">The response to each request; null resets the connection instead.</param>
    /// <param name="isRetried">Whether the client must retry the call.</param>
    private static async Task<TException> FailsAsync<TException>(string id, string? response, bool isRetried)
        where TException : TavusException
    {
        await using var server = new RawServer(connection => RespondAsync(connection, response));
        using var client = CreateClient(server);

        var exception = await Assert.ThrowsAsync<TException>(() => DocumentedCall.SendAsync(client, OpenApiDocument.Operation(id)));

        var attempts = isRetried ? 1 + MaxRetries : 1;
        Assert.Equal((id, attempts, attempts), (exception.OperationId, exception.Attempts, server.Requests.Count));
        return exception;
    }

    private static TavusClient CreateClient(RawServer server) =>
        new(new TavusClientOptions { ApiKey = "a-key", BaseUrl = server.Url, MaxRetries = MaxRetries, TimeProvider = new NoWaitTime() });

    private static Task RespondAsync(RawConnection connection, string? response)
    {
        if (response is not null)
        {
            return connection.WriteAsync(response);
        }

        connection.Reset();
        return Task.CompletedTask;
    }
}
