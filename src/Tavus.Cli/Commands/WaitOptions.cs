namespace Tavus.Cli.Commands;

/// <summary>The options of a wait for an object with an id.</summary>
internal sealed class WaitOptions(ApiResource resource, ApiWait wait, ApiOperation operation)
{
    private readonly SecondsOption _interval = new("--interval", "How many seconds to wait between two polls.");
    private readonly SecondsOption _maxWait = new("--max-wait", "How many seconds to wait at most, over all polls; --timeout limits each poll.");

    public IEnumerable<SecondsOption> Symbols => [_interval, _maxWait];

    public Task<ITavusModel> WaitAsync(ParseResult parsed, TavusClient client, string id, ITavusModel? previous, CliHost host, CancellationToken cancellationToken)
    {
        var progress = new ProgressLine(host.Terminal, $"Waiting for {resource.Noun} {id}");
        var options = new ApiWaitOptions(parsed.GetValue(_interval), parsed.GetValue(_maxWait), state => progress.Report(state ?? "no state"), previous);
        return progress.RunAsync(() => wait.WaitAsync(client, ApiArguments.OfId(operation, id), options, cancellationToken));
    }
}
