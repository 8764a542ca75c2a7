namespace Tavus.Cli.Commands;

/// <summary>A command such as <c>wait</c> or <c>wait-for-transcript</c>: waits for an object, and shows it.</summary>
internal sealed class WaitCommand(ApiResource resource, ApiWait wait, ApiOperation get, CliHost host)
    : ServiceCommand(NameOf(resource, wait), $"{wait.Summary} Shows all members as YAML, with masked secrets.", resource, host, ExampleOf(get), $"{ExampleOf(get)} --max-wait 600 --json")
{
    private readonly WaitOptions _wait = new(resource, wait, get);
    private readonly Argument<string> _id = OperationArguments.IdOf(get);
    private readonly OutputOptions _output = OutputOptions.OfObject;

    protected override IReadOnlyList<Symbol?> Symbols => [_id, .. _wait.Symbols, .. _output.Symbols];

    /// <summary>The name of the command: <c>wait</c> for the resource's first wait, and a longer name for any other wait, such as <c>wait-for-transcript</c>.</summary>
    public static string NameOf(ApiResource resource, ApiWait wait) => wait == resource.Waits[0] ? "wait" : NameOf($"Wait{wait.Name}");

    protected override async Task<int> RunAsync(ParseResult parsed, TavusClient client, CancellationToken cancellationToken)
    {
        _output.Write(parsed, Host.Output, await _wait.WaitAsync(parsed, client, parsed.GetRequiredValue(_id), previous: null, Host, cancellationToken).ConfigureAwait(false));
        return ExitCode.Success;
    }
}
