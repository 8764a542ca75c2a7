using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Tavus.Cli.Commands;

/// <summary>The parser's help, without the options that the command does not use, followed by examples.</summary>
internal sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var command = parseResult.CommandResult.Command;
        if (command.Subcommands.Count > 0 && parseResult.UnmatchedTokens.Count > 0)
        {
            throw new UsageException(UsageText.Of(parseResult));
        }

        if (command is ExampleCommand { CallsService: false })
        {
            ServiceCommand.OptionsOf(parseResult).Hide();
        }

        var exitCode = help.Invoke(parseResult);
        if (command is ExampleCommand { Examples.Count: > 0 } withExamples)
        {
            var lines = withExamples.Examples.Select(static example => $"  {CliHost.ToolName} {example}").Prepend("Examples:");
            parseResult.InvocationConfiguration.Output.WriteLine(string.Join(Environment.NewLine, lines));
        }

        return exitCode;
    }
}
