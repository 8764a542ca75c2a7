using System.Net.Http.Headers;

namespace Tavus.Transport;

/// <summary>The header by which the service names a request, for its support to find it.</summary>
internal static class RequestIdHeader
{
    private const int MaxLength = 200;

    public static string? Read(HttpResponseHeaders headers, IReadOnlyList<string> secrets) =>
        headers.TryGetValues("x-request-id", out var values) ? ErrorText.MaskLine(values.First(), secrets, MaxLength) : null;
}
