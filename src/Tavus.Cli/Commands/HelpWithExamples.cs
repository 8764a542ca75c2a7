using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Tavus.Cli.Commands;

/// <summary>The help of the parser, and below it the examples of the command.</summary>
internal sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var exitCode = help.Invoke(parseResult);
        if (parseResult.CommandResult.Command is ExampleCommand { Examples.Count: > 0 } command)
        {
            var output = parseResult.InvocationConfiguration.Output;
            output.WriteLine("Examples:");
            foreach (var example in command.Examples)
            {
                output.WriteLine($"  {TavusCommand.ToolName} {example}");
            }
        }

        return exitCode;
    }
}
