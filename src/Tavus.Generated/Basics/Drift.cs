namespace Tavus;

/// <summary>One difference between a response and the OpenAPI document.</summary>
/// <remarks>The constructor is for tests.</remarks>
/// <param name="kind">The kind of difference.</param>
/// <param name="path">The place in the response: a JSON Pointer (RFC 6901).</param>
/// <param name="documented">What the OpenAPI document expects here, such as <c>timestamp (RFC 3339)</c>.</param>
/// <param name="actual">The received JSON; null if a member is missing.</param>
/// <exception cref="ArgumentNullException"><paramref name="path"/> or <paramref name="documented"/> is null.</exception>
public sealed class Drift(DriftKind kind, string path, string documented, string? actual)
{
    /// <summary>The kind of difference.</summary>
    public DriftKind Kind { get; } = kind;

    /// <summary>The place in the response: a JSON Pointer (RFC 6901), such as <c>/data/0/created_at</c>.</summary>
    public string Path { get; } = Guard.NotNull(path);

    /// <summary>What the OpenAPI document expects here, such as <c>timestamp (RFC 3339)</c>.</summary>
    public string Documented { get; } = Guard.NotNull(documented);

    /// <summary>The received JSON, with secrets masked, cut after 80 characters; null if a member is missing.</summary>
    public string? Actual { get; } = actual;

    /// <summary>The difference in one line, without secrets; control characters are replaced by spaces.</summary>
    /// <returns>A text such as <c>/data/0/created_at: expected timestamp (RFC 3339); received ""</c>.</returns>
    public override string ToString() => LogText.Line(Kind == DriftKind.UndocumentedMember
        ? $"{Path}: undocumented member; received {Actual}"
        : $"{Path}: expected {Documented}; received {Actual ?? "nothing"}");
}
