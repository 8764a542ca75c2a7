namespace Tavus;

/// <summary>The options that the environment gives.</summary>
internal static class TavusEnvironment
{
    private const string ApiKey = "TAVUS_API_KEY";
    private const string BaseUrl = "TAVUS_BASE_URL";

    public static TavusClientOptions ReadOptions()
    {
        var options = new TavusClientOptions { ApiKey = Environment.GetEnvironmentVariable(ApiKey) };
        if (string.IsNullOrEmpty(options.ApiKey))
        {
            throw new ArgumentException($"No API key: set the environment variable {ApiKey}, or give the key to the constructor.");
        }

        if (Environment.GetEnvironmentVariable(BaseUrl) is { Length: > 0 } address)
        {
            options.BaseUrl = Uri.TryCreate(address, UriKind.Absolute, out var url)
                ? url
                : throw new ArgumentException($"The environment variable {BaseUrl} holds no absolute URL.");
        }

        return options;
    }
}
