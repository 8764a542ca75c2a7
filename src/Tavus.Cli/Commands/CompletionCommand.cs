using System.CommandLine;
using System.CommandLine.Parsing;

namespace Tavus.Cli.Commands;

/// <summary><c>tavus completion</c>.</summary>
internal sealed class CompletionCommand : ExampleCommand
{
    private static readonly string[] Shells = ["bash", "zsh", "fish", "pwsh"];

    private readonly Argument<string> _shell = new("shell") { Description = "The shell that the script is for.", HelpName = string.Join('|', Shells) };

    public CompletionCommand(CliHost host)
        : base("completion", "Prints the script by which a shell completes commands and options on Tab.", "completion bash >> ~/.bashrc", "completion fish > ~/.config/fish/completions/tavus.fish")
    {
        _shell.CompletionSources.Add(Shells);
        _shell.Validators.Add(RejectOther);
        Add(_shell);
        SetAction(parsed => host.Output.Profile.Out.Writer.Write(ScriptOf(parsed.GetRequiredValue(_shell))));
    }

    private static void RejectOther(ArgumentResult result)
    {
        if (result.Tokens is [{ Value: var shell }] && !Shells.Contains(shell, StringComparer.Ordinal))
        {
            result.AddError($"There is a script for: {string.Join(", ", Shells)}.");
        }
    }

    private static string ScriptOf(string shell)
    {
        using var script = new StreamReader(typeof(CompletionCommand).Assembly.GetManifestResourceStream($"completion.{shell}")!);
        return script.ReadToEnd();
    }
}
