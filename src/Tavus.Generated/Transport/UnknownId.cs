using System.Net;
using Tavus.Errors;
using Tavus.Json;

namespace Tavus.Transport;

/// <summary>Tells the id of a path that the service does not know from other things that are not found or not valid.</summary>
internal static class UnknownId
{
    private const string Invalid = "Invalid ";

    /// <summary>Two resources have a newer name as well, by which the service may call their ids.</summary>
    private static readonly Dictionary<string, string> NewerNames = new(StringComparer.Ordinal) { ["persona"] = "pal", ["replica"] = "face" };

    public static bool Is(ErrorDetails details, ReadOnlySpan<byte> body, ApiOperation operation) =>
        operation.LastParameter is { } parameter
        && (details.StatusCode == HttpStatusCode.NotFound ? IsOfTheService(body) : NamesId(details.ErrorMessage, parameter));

    /// <summary>A proxy or another server says 404 in HTML or in no words at all.</summary>
    private static bool IsOfTheService(ReadOnlySpan<byte> body) => WireDocument.SkipByteOrderMark(body) is [(byte)'{' or (byte)'[', ..];

    /// <summary>Such as "Invalid persona_id", and "Invalid replica_uuid" where the service calls it that.</summary>
    private static bool NamesId(string? message, string parameter)
    {
        var owner = parameter.Substring(0, Math.Max(0, parameter.LastIndexOf('_')));
        return owner.Length > 0
            && message is not null
            && message.StartsWith(Invalid, StringComparison.OrdinalIgnoreCase)
            && message.Substring(Invalid.Length).TrimEnd('.') is var named
            && (IsIdOf(owner, named) || (NewerNames.TryGetValue(owner, out var newer) && IsIdOf(newer, named)));
    }

    private static bool IsIdOf(string owner, string named) =>
        named.Equals(owner + "_id", StringComparison.OrdinalIgnoreCase) || named.Equals(owner + "_uuid", StringComparison.OrdinalIgnoreCase);
}
