namespace Tavus.Cli.Host;

/// <summary>The names of the environment variables that the tool reads.</summary>
internal static class EnvironmentVariables
{
    public const string ApiKey = "TAVUS_API_KEY";
    public const string BaseUrl = "TAVUS_BASE_URL";
}
