namespace Tavus.Cli.Commands;

/// <summary>The option <c>--yes</c>, and the question that the tool asks without this option.</summary>
internal sealed class YesOption : Option<bool>
{
    public YesOption(string description)
        : base("--yes") => Description = description;

    /// <exception cref="UsageException">There is no terminal for the question.</exception>
    public async Task<bool> ConfirmAsync(ParseResult parsed, CliHost host, string question, CancellationToken cancellationToken)
    {
        if (parsed.GetValue(this))
        {
            return true;
        }

        if (host.Terminal is not { } terminal || host.Keyboard is not { } keyboard)
        {
            throw new UsageException($"Cannot ask for confirmation without a terminal. Add {Name}.");
        }

        await terminal.Profile.Out.Writer.WriteAsync($"{TerminalSafeText.For(terminal).Line(question)} [y/N] ").ConfigureAwait(false);

        // Reading a terminal cannot be cancelled, but waiting for it can.
        var reply = await Task.Run(keyboard.ReadLine, cancellationToken).WaitAsync(cancellationToken).ConfigureAwait(false);
        return reply?.Trim().ToUpperInvariant() is "Y" or "YES";
    }
}
