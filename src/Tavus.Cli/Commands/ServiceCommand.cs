namespace Tavus.Cli.Commands;

/// <summary>A command that calls an operation of a resource. An example consists of the arguments after the command's name.</summary>
internal abstract class ServiceCommand(string name, string description, ApiResource resource, CliHost host, params IEnumerable<string> examples)
    : ExampleCommand(name, description, [.. examples.Select(example => $"{resource.CommandName} {name} {example}".TrimEnd())])
{
    public sealed override bool CallsService => true;

    protected ApiResource Resource => resource;

    protected CliHost Host => host;

    /// <summary>The command name for a verb, such as <c>get-transcript</c> for <c>GetTranscript</c>.</summary>
    public static string NameOf(string verb) => JsonNamingPolicy.KebabCaseLower.ConvertName(verb);

    public static ServiceOptions OptionsOf(ParseResult parsed) => ((TavusCommand)parsed.RootCommandResult.Command).Service;

    /// <summary>The example values of the path parameters, such as an id.</summary>
    protected static string ExampleOf(ApiOperation operation) => string.Join(' ', operation.PathParameters.Select(static parameter => parameter.Example));

    protected sealed override async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        // Creates the client before any file is read, because with --api-key-stdin the first line of standard input is the key.
        using var client = await OptionsOf(parsed).CreateClientAsync(parsed, Host, cancellationToken).ConfigureAwait(false);
        return await RunAsync(parsed, client, cancellationToken).ConfigureAwait(false);
    }

    protected abstract Task<int> RunAsync(ParseResult parsed, TavusClient client, CancellationToken cancellationToken);
}
