namespace Tavus.Testing;

/// <summary>The header that contains the API key.</summary>
internal static class ApiKeyHeader
{
    public const string Name = "x-api-key";

    public static bool Is(HttpRequestMessage request, string apiKey) =>
        request.Headers.TryGetValues(Name, out var values) && values.SequenceEqual([apiKey]);
}
