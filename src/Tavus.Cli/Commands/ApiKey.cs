namespace Tavus.Cli.Commands;

/// <summary>Finds the API key. It is never an argument, where other users of the machine and the shell's history would see it.</summary>
internal static class ApiKey
{
    public const string StdinOption = "--api-key-stdin";
    public const string HowToGive = $"set {EnvironmentVariables.ApiKey}, or pipe the key in and add {StdinOption}";

    public static (string Value, string Source) FromVariable(CliHost host) =>
        host.GetVariable(EnvironmentVariables.ApiKey) is { Length: > 0 } key
            ? (key, EnvironmentVariables.ApiKey)
            : throw new UsageException($"No API key: {HowToGive}.");

    public static async Task<(string Value, string Source)> ReadAsync(CliHost host, CancellationToken cancellationToken)
    {
        if (host.PipedInput is null)
        {
            throw new UsageException($"{StdinOption} reads no key from a terminal, where it would be seen: pipe it in, or set {EnvironmentVariables.ApiKey}.");
        }

        // Reading a pipe cannot be cancelled, but waiting for it can.
        var line = await host.PipedInput.ReadLineAsync(cancellationToken).AsTask().WaitAsync(cancellationToken).ConfigureAwait(false);
        return line?.Trim() is { Length: > 0 } key
            ? (key, "The key on standard input")
            : throw new UsageException($"The first line of standard input is not an API key: {HowToGive}.");
    }
}
