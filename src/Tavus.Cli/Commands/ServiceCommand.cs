namespace Tavus.Cli.Commands;

/// <summary>A command that calls an operation of a resource.</summary>
internal abstract class ServiceCommand : ExampleCommand
{
    /// <param name="name">The name of the command.</param>
    /// <param name="description">What the command does, in the imperative.</param>
    /// <param name="resource">The resource.</param>
    /// <param name="host">The tool's process.</param>
    /// <param name="examples">The arguments of each example: what follows the name of the command.</param>
    protected ServiceCommand(string name, string description, ApiResource resource, CliHost host, params IEnumerable<string> examples)
        : base(name, description, [.. examples.Select(example => $"{resource.CommandName} {name} {example}".TrimEnd())])
    {
        (Resource, Host) = (resource, host);
        SetAction(async (parsed, cancellationToken) =>
        {
            // Creates the client before any file is read, because with --api-key-stdin the first line of standard input is the key.
            using var client = await OptionsOf(parsed).CreateClientAsync(parsed, Host, cancellationToken).ConfigureAwait(false);
            return await RunAsync(parsed, client, cancellationToken).ConfigureAwait(false);
        });
    }

    public sealed override bool CallsService => true;

    protected ApiResource Resource { get; }

    protected CliHost Host { get; }

    /// <summary>The command name for a verb, such as <c>get-transcript</c> for <c>GetTranscript</c>.</summary>
    public static string NameOf(string verb) =>
        string.Concat(verb.Select(static (letter, index) => index > 0 && char.IsUpper(letter) ? $"-{char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"));

    public static ServiceOptions OptionsOf(ParseResult parsed) => TavusCommand.Of(parsed.RootCommandResult).Service;

    /// <summary>The example values of the path parameters, such as an id.</summary>
    protected static string ExampleOf(ApiOperation operation) => string.Join(' ', operation.PathParameters.Select(static parameter => parameter.Example));

    protected static bool IsStub(ParseResult parsed) => OptionsOf(parsed).IsStub(parsed);

    protected abstract Task<int> RunAsync(ParseResult parsed, TavusClient client, CancellationToken cancellationToken);
}
