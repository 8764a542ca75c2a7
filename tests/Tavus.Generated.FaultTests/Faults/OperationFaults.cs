using Tavus.FaultTests.Matrix;
using Tavus.FaultTests.Servers;
using Tavus.TestServers;

namespace Tavus.FaultTests.Faults;

/// <summary>Faults of operations other than Get. The operation determines whether a retry can do harm.</summary>
internal static class OperationFaults
{
    private static readonly Operation[] Operations = [Operation.List, Operation.Create, Operation.Patch, Operation.Delete];

    public static FaultGroup Group { get; } = new("The other operations", [
        .. Each(static _ => new("connection refused", Outcome.Connection("no connection (ConnectionRefused)", requests: 0), Http1.Serve("")) { BaseUrl = static _ => new Uri($"http://127.0.0.1:{LoopbackServer.ClosedPort()}") }),
        .. Each(static operation => new("connection closed before the response", Broken(operation, operation.IsIdempotent ? Outcome.DotNetAttempts : 1), Http1.Serve(""))),
        .. Each(static operation => new("connection reset before the response", Broken(operation), Http1.Serve(static connection => connection.ResetAsync()))),
        .. Each(static operation => new("connection closed within the body of a 200", operation.Reads is null ? Unread(operation) : Broken(operation), Http1.Serve(Http1.Head(200, "Content-Length: 1000") + Bodies.Persona))),
        .. Each(static operation => new("no response", Failed("no complete response within 100 s", operation), Http1.Serve(static connection => connection.FallSilentAsync()))),
        .. Each(static _ => new("307 to itself", Outcome.Api<TavusApiException>(307, "307 Temporary Redirect"), static port => new CompleteResponse(307, "", $"Location: http://127.0.0.1:{port}/v2/personas"))),
        .. Each(static _ => new("400", Outcome.Api<TavusApiException>(400, "400 Bad Request"), new CompleteResponse(400, ""))),
        .. Each(static _ => new("401", Outcome.Api<TavusAuthenticationException>(401, "401 Unauthorized"), new CompleteResponse(401, ""))),
        .. Transient(408, "408 Request Timeout"),
        .. Each(static _ => new("409", Outcome.Api<TavusConflictException>(409, "409 Conflict"), new CompleteResponse(409, ""))),
        .. Each(static _ => new("429", Outcome.Api<TavusRateLimitException>(429, "429 Too Many Requests", Outcome.AllAttempts), new CompleteResponse(429, ""))),
        .. Transient(500, "500 Internal Server Error"),
        .. Transient(502, "502 Bad Gateway"),
        .. Transient(503, "503 Service Unavailable"),
        .. Transient(504, "504 Gateway Timeout"),
        .. Each(static _ => new("503 with `Retry-After`", Outcome.Api<TavusApiException>(503, "503 Service Unavailable", Outcome.AllAttempts), new CompleteResponse(503, "", "Retry-After: 1"))),
        .. Each(static operation => new("200 with HTML", Unreadable(operation, "invalid JSON at offset 0"), new CompleteResponse(200, "<html>"))),
        .. Each(static operation => new("200 without a body", Unreadable(operation, "it is empty"), new CompleteResponse(200, ""))),
    ]);

    private static IEnumerable<FaultRow> Transient(int status, string says) =>
        Each(operation => new FaultRow($"{status}", Outcome.Api<TavusApiException>(status, says, operation.AttemptsUnlessHarmful), new CompleteResponse(status, "")));

    private static IEnumerable<FaultRow> Each(Func<Operation, FaultRow> row) =>
        Operations.Select(operation => row(operation) with { Form = operation.Name, Operation = operation });

    private static Outcome Broken(Operation operation, int requestsPerAttempt = 1) => Failed(ConnectionFaults.Broken, operation, requestsPerAttempt);

    private static Outcome Failed(string problem, Operation operation, int requestsPerAttempt = 1) =>
        Outcome.Connection(problem, operation.AttemptsUnlessHarmful * requestsPerAttempt, operation.AttemptsUnlessHarmful);

    /// <summary>The client does not read the body, so the call succeeds even if the body is invalid or cut off.</summary>
    private static Outcome Unread(Operation operation) => Outcome.Persona() with { Gets = operation == Operation.Patch ? "PatchResult, changed" : "nothing" };

    private static Outcome Unreadable(Operation operation, string problem) => operation.Reads is null
        ? Unread(operation)
        : Outcome.Contract($"Cannot read the text as {operation.Reads}: {problem}.");
}
