using System.CommandLine;
using System.CommandLine.Help;
using Tavus.Cli.Commands.Personas;

namespace Tavus.Cli.Commands;

/// <summary><c>tavus</c>: the groups of commands, one for each resource.</summary>
internal sealed class TavusCommand : RootCommand
{
    public const string ToolName = "tavus";

    public TavusCommand(CliHost host)
        : base(About)
    {
        Add(new PersonasCommand(host));
        Add(new CompletionCommand(host));
        var help = Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!);
    }

    private static string About =>
        $"""
        The Tavus API on the command line.

        Environment:
          {ApiKey.Variable}   the API key; it is never an argument
          {ServiceOptions.UrlVariable}  the address of the service, in place of {TavusClientOptions.DefaultBaseUrl}
          NO_COLOR        set to anything, it turns colors off

        Exit codes:
          {ExitCode.Success}    it worked
          {ExitCode.Refused}    the service said no, or its answer cannot be read
          {ExitCode.Usage}    wrong usage: an option, the key, the id, the address or a file cannot be used
          {ExitCode.NoConnection}    no connection, or no whole answer
          {ExitCode.Unexpected}    anything else, such as a full disk
          {ExitCode.Cancelled}  cancelled, with Ctrl-C or by answering no
        """;
}
