using Tavus.Cli.Rendering;

namespace Tavus.Cli.Commands;

/// <summary>A command such as <c>wait</c> or <c>wait-for-transcript</c>: waits for an object, and shows it.</summary>
internal sealed class WaitCommand : ServiceCommand
{
    private readonly ApiOperation _get;
    private readonly ApiWait _wait;
    private readonly Argument<string> _id;
    private readonly SecondsOption _interval = new("--interval", "How many seconds to wait between two polls.");
    private readonly SecondsOption _maxWait = new("--max-wait", "How many seconds to wait at most, over all polls; --timeout limits each poll.");
    private readonly OutputOptions _output = new("Print JSON: every value exactly as the service sent it, except for masked secrets.");

    public WaitCommand(ApiResource resource, ApiWait wait, ApiOperation get, CliHost host)
        : base(NameOf(resource, wait), $"{wait.Summary} Shows all members as YAML, with masked secrets.", resource, host, ExampleOf(get), $"{ExampleOf(get)} --max-wait 600 --json")
    {
        (_get, _wait, _id) = (get, wait, PathArgument.Id(get));
        AddAll([_id, _interval, _maxWait, .. _output.Symbols]);
    }

    /// <summary>The name of the command: <c>wait</c> for the resource's first wait, and a longer name for any other wait, such as <c>wait-for-transcript</c>.</summary>
    public static string NameOf(ApiResource resource, ApiWait wait) => wait == resource.Waits[0] ? "wait" : NameOf($"Wait{wait.Name}");

    protected override async Task<int> RunAsync(ParseResult parsed, TavusClient client, CancellationToken cancellationToken)
    {
        var id = parsed.GetRequiredValue(_id);
        var progress = new ProgressLine(Host.Terminal, $"Waiting for {Resource.Noun} {id}");
        var options = new ApiWaitOptions(parsed.GetValue(_interval), parsed.GetValue(_maxWait), state => progress.Report(state ?? "no state"));
        var item = await progress.RunAsync(() => _wait.WaitAsync(client, ApiArguments.OfId(_get, id), options, cancellationToken)).ConfigureAwait(false);
        _output.Write(parsed, Host.Output, item);
        return ExitCode.Success;
    }
}
