using System.Globalization;

namespace Tavus.FaultTests.Matrix;

/// <summary>The outcome of a fault, as the caller and the service see it.</summary>
/// <param name="Gets">The type of the exception or of the result.</param>
/// <param name="Status">The HTTP status in the exception or result; null for none.</param>
/// <param name="Requests">The number of requests that arrived at the server.</param>
/// <param name="Attempts">The number of attempts in the exception; the number of requests if the call succeeded.</param>
/// <param name="Says">The message of the exception, with placeholders for the operation and the origin.</param>
internal sealed record Outcome(string Gets, int? Status, int Requests, int Attempts, string Says)
{
    /// <summary>The default number of attempts after a fault that permits retries.</summary>
    public const int AllAttempts = 3;

    /// <summary>The number of times that .NET itself sends a request if each connection ends before any byte of a response, or if HTTP/2 reports the request as unprocessed.</summary>
    public const int DotNetAttempts = 4;

    public const int AllAttemptsFourTimes = DotNetAttempts * AllAttempts;

    public static Outcome Persona(int status = 200) => new(nameof(Persona), status, 1, 1, "");

    /// <summary>The outcome if no complete response arrives.</summary>
    public static Outcome Connection(string problem, int requests = AllAttempts, int attempts = AllAttempts) =>
        new(nameof(TavusConnectionException), null, requests, attempts, $"{{operation}}: the call to {{origin}} failed: {problem}.");

    /// <summary>The outcome if the response cannot be read.</summary>
    public static Outcome Contract(string problem, string status = "200 OK") =>
        new(nameof(TavusContractException), int.Parse(status.AsSpan(0, 3), CultureInfo.InvariantCulture), 1, 1, $"{{operation}}: the service returned {status}. {problem}");

    /// <summary>The outcome if the response has a failure status.</summary>
    public static Outcome Api<TException>(int status, string says, int attempts = 1)
        where TException : TavusApiException => new(typeof(TException).Name, status, attempts, attempts, $"{{operation}}: the service returned {says}");

    public static Outcome Success(TavusResponse response, int requests) => new(
        response switch
        {
            TavusResponse<Persona> { Value.PersonaId: not Operation.PersonaId } => "something else",
            TavusResponse<Persona> => nameof(Persona),
            TavusResponse<Page<Persona>> page => $"{page.Value.Items.Count} personas",
            TavusResponse<PatchResult> patch => $"{nameof(PatchResult)}, {(patch.Value.Changed ? "changed" : "unchanged")}",
            _ => "nothing",
        },
        (int)response.StatusCode,
        requests,
        requests,
        "");

    public static Outcome Failure(Exception exception, int requests, Operation operation, Uri url) => new(
        exception.GetType().Name,
        (int?)((exception as TavusApiException)?.StatusCode ?? (exception as TavusContractException)?.StatusCode),
        requests,
        (exception as TavusException)?.Attempts ?? 0,
        exception.Message
            .Replace(operation.Id, "{operation}", StringComparison.Ordinal)
            .Replace(url.GetLeftPart(UriPartial.Authority), "{origin}", StringComparison.Ordinal));
}
