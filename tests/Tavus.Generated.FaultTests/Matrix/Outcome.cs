namespace Tavus.FaultTests.Matrix;

/// <summary>What a caller sees of a fault, and the service of the caller.</summary>
/// <param name="Gets">The type of the exception, or what the call gave.</param>
/// <param name="Status">The HTTP status that the caller is told; null for none.</param>
/// <param name="Requests">How many requests arrived.</param>
/// <param name="Tries">How many tries the exception counts; as many as requests where the call succeeded.</param>
/// <param name="Says">The message of the exception, the origin replaced.</param>
internal sealed record Outcome(string Gets, int? Status, int Requests, int Tries, string Says)
{
    /// <summary>How many tries there are by default where another may help.</summary>
    public const int AllTries = 3;

    /// <summary>As many requests, each of them sent four times by .NET: it does so where a connection ends before anything of an answer came, or where HTTP/2 says that a request was not looked at.</summary>
    public const int AllTriesFourTimes = 4 * AllTries;

    public static Outcome Persona(int status = 200) => new(nameof(Persona), status, 1, 1, "");

    /// <summary>No whole answer.</summary>
    public static Outcome Connection(string problem, int requests = AllTries) =>
        new(nameof(TavusConnectionException), null, requests, AllTries, $"Personas_Get: {problem}, from {{origin}}.");

    /// <summary>An answer that cannot be read.</summary>
    public static Outcome Contract(string problem) => new(nameof(TavusContractException), null, 1, 1, problem);

    /// <summary>An answer that says no.</summary>
    public static Outcome Api<TException>(int status, string says, int tries = 1)
        where TException : TavusApiException => new(typeof(TException).Name, status, tries, tries, $"Personas_Get: the service answered {says}");
}
