namespace Tavus.Testing;

/// <summary>How the service is told the key.</summary>
internal static class ApiKeyHeader
{
    public const string Name = "x-api-key";

    public static bool IsRight(HttpRequestMessage request) =>
        request.Headers.TryGetValues(Name, out var values) && values.SequenceEqual([TavusStub.ApiKey]);
}
