using System.Net.Http.Headers;

namespace Tavus.Transport;

/// <summary>Reads the request id, with which Tavus support can find the request.</summary>
internal static class RequestIdHeader
{
    private const int MaxLength = 200;

    /// <returns>The id; null if there is none. Secrets of the call are masked, since the service may echo them in the id.</returns>
    public static string? Read(HttpResponseHeaders headers, ApiCall call) =>
        headers.TryGetValues("x-request-id", out var values) ? ErrorText.MaskLine(values.First(), call.CollectSecrets(), MaxLength) : null;
}
