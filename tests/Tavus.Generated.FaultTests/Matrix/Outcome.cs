using System.Globalization;

namespace Tavus.FaultTests.Matrix;

/// <summary>What a caller sees of a fault, and the service of the caller.</summary>
/// <param name="Gets">The type of the exception, or of what the call gave.</param>
/// <param name="Status">The HTTP status that the caller is told; null for none.</param>
/// <param name="Requests">How many requests arrived.</param>
/// <param name="Attempts">How many attempts the exception counts; as many as requests where the call succeeded.</param>
/// <param name="Says">The message of the exception, the operation and the origin replaced.</param>
internal sealed record Outcome(string Gets, int? Status, int Requests, int Attempts, string Says)
{
    /// <summary>How many attempts there are by default where another may help.</summary>
    public const int AllAttempts = 3;

    /// <summary>How often .NET sends a request where a connection ends before anything of a response came, or where HTTP/2 says that it was not looked at.</summary>
    public const int DotNetAttempts = 4;

    public const int AllAttemptsFourTimes = DotNetAttempts * AllAttempts;

    public static Outcome Persona(int status = 200) => new(nameof(Persona), status, 1, 1, "");

    /// <summary>No whole response.</summary>
    public static Outcome Connection(string problem, int requests = AllAttempts, int attempts = AllAttempts) =>
        new(nameof(TavusConnectionException), null, requests, attempts, $"{{operation}}: {problem}, from {{origin}}.");

    /// <summary>A response that cannot be read.</summary>
    public static Outcome Contract(string problem, string status = "200 OK") =>
        new(nameof(TavusContractException), int.Parse(status.AsSpan(0, 3), CultureInfo.InvariantCulture), 1, 1, $"{{operation}}: the service returned {status}. {problem}");

    /// <summary>A response that says no.</summary>
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
