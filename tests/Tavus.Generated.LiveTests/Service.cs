namespace Tavus.LiveTests;

/// <summary>The real service.</summary>
internal static class Service
{
    /// <summary>The key; null if the service is not to be called.</summary>
    public static string? Key { get; } = Environment.GetEnvironmentVariable("TAVUS_API_KEY")?.Trim() is { Length: > 0 } key ? key : null;

    // A client with options does not read the environment.
    public static TavusClient Connect(string? key, ResponseValidation validation) => new(new TavusClientOptions { ApiKey = key, ResponseValidation = validation });
}
