namespace Tavus;

/// <summary>One departure of an answer from the OpenAPI document.</summary>
public sealed class Drift
{
    internal Drift(DriftKind kind, string path, string documented, string? actual)
    {
        Kind = kind;
        Path = path;
        Documented = documented;
        Actual = actual;
    }

    /// <summary>How the answer departed.</summary>
    public DriftKind Kind { get; }

    /// <summary>Where in the answer: a JSON Pointer (RFC 6901), such as <c>/data/0/created_at</c>.</summary>
    public string Path { get; }

    /// <summary>What the document says should stand there.</summary>
    public string Documented { get; }

    /// <summary>The JSON that came, secrets masked, cut after 80 characters; null if nothing came.</summary>
    public string? Actual { get; }

    /// <summary>The departure in one line; nothing secret in it.</summary>
    /// <returns>Such as <c>/data/0/created_at: timestamp (RFC 3339) documented, "" came</c>.</returns>
    public override string ToString() => $"{Path}: {Documented} documented, {Actual ?? "nothing"} came";
}
