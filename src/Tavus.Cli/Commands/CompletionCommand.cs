namespace Tavus.Cli.Commands;

/// <summary>The command <c>tavus completion</c>: prints a completion script for a shell.</summary>
internal sealed class CompletionCommand : ExampleCommand
{
    private static readonly string[] Shells = ["bash", "zsh", "fish", "pwsh"];

    private readonly Argument<string> _shell = new("shell") { Description = "The shell that runs the script.", HelpName = string.Join('|', Shells) };

    public CompletionCommand(CliHost host)
        : base("completion", "Print the tab-completion script for a shell.", "completion bash >> ~/.bashrc", "completion fish > ~/.config/fish/completions/tavus.fish")
    {
        _shell.CompletionSources.Add(Shells);
        _shell.Validators.Add(static result =>
        {
            if (result.Tokens is [{ Value: var shell }] && !Shells.Contains(shell, StringComparer.Ordinal))
            {
                result.AddError($"The shell must be one of: {string.Join(", ", Shells)}.");
            }
        });
        SetAction(parsed => host.Output.Profile.Out.Writer.Write(ReadScript(parsed.GetRequiredValue(_shell))));
    }

    protected override IReadOnlyList<Symbol?> Symbols => [_shell];

    private static string ReadScript(string shell)
    {
        using var script = new StreamReader(typeof(CompletionCommand).Assembly.GetManifestResourceStream($"completion.{shell}")!);
        return script.ReadToEnd();
    }
}
