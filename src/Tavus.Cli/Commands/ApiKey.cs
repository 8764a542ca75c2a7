using Tavus.Cli.Errors;

namespace Tavus.Cli.Commands;

/// <summary>Finds the API key. It is never an argument, where other users of the machine and the shell's history would see it.</summary>
internal static class ApiKey
{
    public const string Variable = "TAVUS_API_KEY";
    public const string StdinOption = "--key-stdin";
    public const string HowToGive = $"set {Variable}, or pipe the key in and add {StdinOption}";

    public static Setting FromVariable(CliHost host) =>
        host.GetVariable(Variable) is { Length: > 0 } key
            ? new Setting(key, Variable)
            : throw new UsageException($"There is no API key: {HowToGive}.");

    public static async Task<Setting> ReadAsync(CliHost host, CancellationToken cancellationToken)
    {
        if (host.PipedInput is null)
        {
            throw new UsageException($"{StdinOption} reads no key from a terminal, where it would be seen: pipe it in, or set {Variable}.");
        }

        // A pipe cannot be read with cancellation; the wait for it can be cancelled.
        var line = await host.PipedInput.ReadLineAsync(cancellationToken).AsTask().WaitAsync(cancellationToken).ConfigureAwait(false);
        return line?.Trim() is { Length: > 0 } key
            ? new Setting(key, "The key on standard input")
            : throw new UsageException($"The first line of standard input holds no API key: {HowToGive}.");
    }
}
