namespace Tavus.Transport;

/// <summary>Decides whether a 400 or a 404 means that the id in the path is unknown.</summary>
internal static class UnknownId
{
    /// <summary>The newer names of two resources: in messages about ids, the service may use the old or the new name.</summary>
    private static readonly Dictionary<string, string> NewerNames = new(StringComparer.Ordinal) { ["persona"] = "pal", ["replica"] = "face" };

    public static bool Is(HttpStatusCode status, string? errorMessage, ReadOnlySpan<byte> body, ApiOperation operation) =>
        operation.LastParameter is { } parameter
        && (status == HttpStatusCode.NotFound ? IsOfTheService(body) : NamesId(errorMessage, parameter));

    /// <summary>Whether a 404 comes from the service: its body is then JSON. Proxies and other servers return HTML or no body.</summary>
    private static bool IsOfTheService(ReadOnlySpan<byte> body) => WireDocument.SkipByteOrderMark(body) is [(byte)'{' or (byte)'[', ..];

    /// <summary>Whether the message is about the id in the path, for example "Invalid persona_id" or "Invalid replica_uuid".</summary>
    private static bool NamesId(string? message, string parameter)
    {
        var owner = parameter.Substring(0, Math.Max(0, parameter.LastIndexOf('_')));
        return owner.Length > 0
            && message?.TrimEnd('.') is { } text
            && (IsAboutId(text, owner) || (NewerNames.TryGetValue(owner, out var newer) && IsAboutId(text, newer)));
    }

    private static bool IsAboutId(string text, string owner) =>
        text.Equals($"Invalid {owner}_id", StringComparison.OrdinalIgnoreCase) || text.Equals($"Invalid {owner}_uuid", StringComparison.OrdinalIgnoreCase);
}
