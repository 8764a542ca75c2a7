namespace Tavus.Cli.Commands;

/// <summary>Reads the API key. It is never an argument: other users of the machine could see it there, and the shell would keep it in its history.</summary>
internal static class ApiKey
{
    public const string Variable = "TAVUS_API_KEY";
    public const string StdinOption = "--api-key-stdin";
    public const string HowToGive = $"set {Variable}, or pipe the key in and add {StdinOption}";

    public static (string Value, string Source) FromVariable(CliHost host) =>
        host.GetVariable(Variable)?.Trim() is { Length: > 0 } key
            ? (key, Variable)
            : throw new UsageException($"No API key: {HowToGive}.");

    public static async Task<(string Value, string Source)> ReadAsync(CliHost host, CancellationToken cancellationToken)
    {
        if (host.PipedInput is null)
        {
            throw new UsageException($"{StdinOption} does not read the key from a terminal, where the key would be visible: pipe it in, or set {Variable}.");
        }

        // Reading a pipe cannot be cancelled, but waiting for it can.
        var line = await host.PipedInput.ReadLineAsync(cancellationToken).AsTask().WaitAsync(cancellationToken).ConfigureAwait(false);
        return line?.Trim() is { Length: > 0 } key
            ? (key, "The key on standard input")
            : throw new UsageException($"The first line of standard input is not an API key: {HowToGive}.");
    }
}
