using System.CommandLine.Help;

namespace Tavus.Cli.Commands;

/// <summary>The root command <c>tavus</c>, with a command for each resource.</summary>
internal sealed class TavusCommand : RootCommand
{
    private const int MinWidth = 20;

    /// <param name="args">The arguments. Subcommands are created only for resources that the arguments contain.</param>
    public TavusCommand(CliHost host, IReadOnlyList<string> args)
        : base(About)
    {
        // When a shell requests completions, one argument is the whole command line.
        var words = args.SelectMany(static argument => argument.Split(' ')).ToList();
        foreach (var resource in ApiResources.All)
        {
            var command = new ResourceCommand(resource, host);
            Add(command);
            if (words.IndexOf(resource.CommandName) is >= 0 and var index)
            {
                command.AddCommands(words.ElementAtOrDefault(index + 1));
            }
        }

        new CompletionCommand(host).AddTo(this);
        new StubCommand(host).AddTo(this);
        new DriftCommand(host).AddTo(this);
        Service.AddTo(this);
        var help = Options.OfType<HelpOption>().Single();
        var text = (HelpAction)help.Action!;

        // Below this width, System.CommandLine loops forever when it wraps the help.
        text.MaxWidth = Math.Max(text.MaxWidth, MinWidth);
        help.Action = new HelpWithExamples(text);
    }

    /// <summary>The options of every command that calls the service.</summary>
    public ServiceOptions Service { get; } = new();

    private static string About =>
        $"""
        The Tavus API on the command line.

        Environment:
          {ApiKey.Variable}   the API key; it is never an argument
          {ServiceOptions.UrlVariable}  the address of the service, in place of {TavusClientOptions.DefaultBaseUrl}
          NO_COLOR        any value turns colors off

        Exit codes:
          {ExitCode.Success}    success
          {ExitCode.Refused}    the service returned an error or an unreadable response, or a wait failed
          {ExitCode.Usage}    wrong usage: an option, the key, the id, the address or a file cannot be used
          {ExitCode.NoConnection}    no connection or an incomplete response
          {ExitCode.Unexpected}    any other error, such as a full disk; also if apply created an object but could not write its id into the file
          {ExitCode.Drift}    drift: responses differ from the OpenAPI documents
          {ExitCode.Cancelled}  cancelled, with Ctrl-C or by answering no
        """;
}
