using System.Net.Http.Headers;

namespace Tavus.Transport;

/// <summary>The header with the id of a request, by which the service's support finds it.</summary>
internal static class RequestIdHeader
{
    private const int MaxLength = 200;

    /// <returns>Null if there is none. It is masked, since it may echo secrets of the call.</returns>
    public static string? Read(HttpResponseHeaders headers, ApiCall call, TransportSettings settings) =>
        headers.TryGetValues("x-request-id", out var values) ? ErrorText.MaskLine(values.First(), RequestSecrets.Collect(call, settings), MaxLength) : null;
}
