namespace Tavus.Cli.Commands;

/// <summary>The command <c>tavus completion</c>: prints a completion script for a shell.</summary>
internal sealed class CompletionCommand(CliHost host)
    : ExampleCommand("completion", "Print the tab-completion script for a shell.", "completion bash >> ~/.bashrc", "completion fish > ~/.config/fish/completions/tavus.fish")
{
    private static readonly string[] Shells = ["bash", "zsh", "fish", "pwsh"];

    private readonly Argument<string> _shell = new("shell")
    {
        Description = "The shell that runs the script.",
        HelpName = string.Join('|', Shells),
        CompletionSources = { Shells },
        Validators =
        {
            static result =>
            {
                if (result.Tokens is [{ Value: var shell }] && !Shells.Contains(shell, StringComparer.Ordinal))
                {
                    result.AddError($"The shell must be one of: {string.Join(", ", Shells)}.");
                }
            },
        },
    };

    protected override IReadOnlyList<Symbol?> Symbols => [_shell];

    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        using var script = new StreamReader(typeof(CompletionCommand).Assembly.GetManifestResourceStream($"completion.{parsed.GetValue(_shell)}")!);
        await host.Output.Profile.Out.Writer.WriteAsync(await script.ReadToEndAsync(cancellationToken).ConfigureAwait(false)).ConfigureAwait(false);
        return ExitCode.Success;
    }
}
