using System.Net.Http.Headers;

namespace Tavus.Transport;

/// <summary>The header by which the service names a request, for its support to find it.</summary>
internal static class RequestIdHeader
{
    private const int MaxLength = 200;

    /// <returns>Null if there is none. What the call has sent as a secret may come back in it.</returns>
    public static string? Read(HttpResponseHeaders headers, ApiCall call, TransportSettings settings) =>
        headers.TryGetValues("x-request-id", out var values) ? ErrorText.MaskLine(values.First(), RequestSecrets.Collect(call, settings), MaxLength) : null;
}
