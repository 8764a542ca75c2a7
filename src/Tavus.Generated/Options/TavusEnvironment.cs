namespace Tavus;

/// <summary>Reads options from environment variables.</summary>
internal static class TavusEnvironment
{
    public const string ApiKey = "TAVUS_API_KEY";
    private const string BaseUrl = "TAVUS_BASE_URL";

    public static TavusClientOptions ReadOptions()
    {
        var options = new TavusClientOptions();
        Complete(options);
        return options.HasKey ? options : throw new ArgumentException($"No API key: set the environment variable {ApiKey}, or give the key to the constructor.");
    }

    /// <summary>If the options have neither a key nor a key provider, reads the key from the environment, and also the address unless the application has set one.</summary>
    public static void Complete(TavusClientOptions options)
    {
        if (options.HasKey)
        {
            return;
        }

        // The key may end with a line break, for example if it was read from a mounted secret file.
        options.ApiKey = Environment.GetEnvironmentVariable(ApiKey)?.Trim();
        if (ReferenceEquals(options.BaseUrl, TavusClientOptions.DefaultBaseUrl) && Environment.GetEnvironmentVariable(BaseUrl) is { Length: > 0 } address)
        {
            options.BaseUrl = Uri.TryCreate(address, UriKind.Absolute, out var url)
                ? url
                : throw new ArgumentException($"The environment variable {BaseUrl} is not an absolute URL.");
        }
    }
}
