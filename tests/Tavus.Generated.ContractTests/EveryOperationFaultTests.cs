using Tavus.ContractTests.Server;
using Tavus.Documented;
using Tavus.TestServers;

namespace Tavus.ContractTests;

/// <summary>Tests each operation against each kind of fault. The OpenAPI document determines whether a call is retried.</summary>
public class EveryOperationFaultTests
{
    private const int MaxRetries = 2;

    private static readonly string Truncated = RawResponse.Head(200, "Content-Type: application/json", "Content-Length: 1000") + """{"data":[{""";

    public static TheoryData<string> Operations => [.. OpenApiDocument.Operations.Select(static operation => operation.Id)];

    public static TheoryData<string> OperationsWithResult => [.. OpenApiDocument.Operations.Where(static operation => operation.ReturnsValue).Select(static operation => operation.Id)];

    public static TheoryData<string> OperationsWithoutResult => [.. OpenApiDocument.Operations.Where(static operation => !operation.ReturnsValue).Select(static operation => operation.Id)];

    [Theory]
    [MemberData(nameof(Operations))]
    public Task Connection_reset_before_the_response_is_retried_only_if_the_operation_is_idempotent(string id) =>
        FailsAsync<TavusConnectionException>(id, static (connection, _) => ResetAsync(connection), OpenApiDocument.Operation(id).IsIdempotent);

    [Theory]
    [MemberData(nameof(OperationsWithResult))]
    public async Task Truncated_body_is_retried_only_if_the_operation_is_idempotent_and_returns_a_value(string id)
    {
        var exception = await FailsAsync<TavusConnectionException>(id, Truncated, OpenApiDocument.Operation(id).IsIdempotent);

        Assert.False(exception.IsTimeout);
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Timeout_is_retried_only_if_the_operation_is_idempotent(string id)
    {
        var exception = await FailsAsync<TavusConnectionException>(id, HangAsync, OpenApiDocument.Operation(id).IsIdempotent);

        Assert.True(exception.IsTimeout);
    }

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
    public Task HTML_with_status_200_is_a_success_if_the_operation_returns_no_value(string id) =>
        SucceedsAsync(id, RawResponse.With(200, "<html></html>", "Content-Type: text/html"));

    [Theory]
    [MemberData(nameof(OperationsWithoutResult))]
    public Task Truncated_body_is_a_success_if_the_operation_returns_no_value(string id) => SucceedsAsync(id, Truncated);

    private static async Task SucceedsAsync(string id, string response)
    {
        await using var server = new RawServer(response);
        using var client = CreateClient(server, new NoWaitTime());

        Assert.Equal(200, (int)(await DocumentedCall.SendAsync(client, OpenApiDocument.Operation(id))).StatusCode);
        Assert.Single(server.Requests);
    }

    private static Task<TException> FailsAsync<TException>(string id, string response, bool isRetried)
        where TException : TavusException =>
        FailsAsync<TException>(id, (connection, _) => connection.WriteAsync(response), isRetried);

    /// <summary>Asserts the exception, and that the client sends the request once, or once more for each retry.</summary>
    /// <param name="id">The operation.</param>
    /// <param name="respond">Handles each request.</param>
    /// <param name="isRetried">Whether the client must retry the call.</param>
    private static async Task<TException> FailsAsync<TException>(string id, Func<RawConnection, NoWaitTime, Task> respond, bool isRetried)
        where TException : TavusException
    {
        var time = new NoWaitTime();
        await using var server = new RawServer(connection => respond(connection, time));
        using var client = CreateClient(server, time);

        var exception = await Assert.ThrowsAsync<TException>(() => DocumentedCall.SendAsync(client, OpenApiDocument.Operation(id)));

        var attempts = isRetried ? 1 + MaxRetries : 1;
        Assert.Equal((id, attempts, attempts), (exception.OperationId, exception.Attempts, server.Requests.Count));
        return exception;
    }

    private static TavusClient CreateClient(RawServer server, NoWaitTime time) =>
        new(new TavusClientOptions { ApiKey = "a-key", BaseUrl = server.Url, MaxRetries = MaxRetries, TimeProvider = time });

    private static Task ResetAsync(RawConnection connection)
    {
        connection.Reset();
        return Task.CompletedTask;
    }

    private static Task HangAsync(RawConnection connection, NoWaitTime time)
    {
        time.ExpireLimit();
        return connection.HangAsync();
    }
}
