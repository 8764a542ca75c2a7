namespace Tavus.Cli.Commands;

/// <summary>A command such as <c>wait</c> or <c>wait-for-transcript</c>: waits for an object, and shows it.</summary>
internal sealed class WaitCommand : ServiceCommand
{
    private readonly WaitOptions _wait;
    private readonly Argument<string> _id;
    private readonly OutputOptions _output = new("Print JSON: every value exactly as the service sent it, except for masked secrets.");

    public WaitCommand(ApiResource resource, ApiWait wait, ApiOperation get, CliHost host)
        : base(NameOf(resource, wait), $"{wait.Summary} Shows all members as YAML, with masked secrets.", resource, host, ExampleOf(get), $"{ExampleOf(get)} --max-wait 600 --json")
    {
        (_wait, _id) = (new WaitOptions(resource, wait, get), OperationArguments.IdOf(get));
        AddAll([_id, .. _wait.Symbols, .. _output.Symbols]);
    }

    /// <summary>The name of the command: <c>wait</c> for the resource's first wait, and a longer name for any other wait, such as <c>wait-for-transcript</c>.</summary>
    public static string NameOf(ApiResource resource, ApiWait wait) => wait == resource.Waits[0] ? "wait" : NameOf($"Wait{wait.Name}");

    protected override async Task<int> RunAsync(ParseResult parsed, TavusClient client, CancellationToken cancellationToken)
    {
        _output.Write(parsed, Host.Output, await _wait.WaitAsync(parsed, client, parsed.GetRequiredValue(_id), previous: null, Host, cancellationToken).ConfigureAwait(false));
        return ExitCode.Success;
    }
}
