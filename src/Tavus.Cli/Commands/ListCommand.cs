namespace Tavus.Cli.Commands;

/// <summary>The command <c>list</c>: shows objects as a table, or as JSON lines.</summary>
internal sealed class ListCommand(ApiResource resource, ApiOperation operation, CliHost host)
    : ServiceCommand(
        "list",
        $"List {resource.Words} as a table. With --json, print one JSON object per line, with all members.",
        resource,
        host,
        [.. operation.QueryParameters.Take(1).Select(static filter => $"{ParameterOption.NameOf(filter)} {filter.Example}"), "--limit 20 --json"])
{
    /// <summary>The number of objects between two progress reports. A shorter list shows no progress.</summary>
    private const int ProgressStep = 100;

    private readonly ApiList _list = operation.List!;
    private readonly OperationArguments _arguments = new(operation);
    private readonly ParameterOption _limit = new(new ApiParameter("limit", "", ApiType.Integer, $"Show at most this number of {resource.Words}, over all pages. Default: all.") { Minimum = 1 });
    private readonly OutputOptions _output = new("Print JSON, one object per line: every value exactly as the service sent it, except for masked secrets.");

    protected override IReadOnlyList<Symbol?> Symbols => [_limit.Option, .. _arguments.Symbols, .. _output.Symbols];

    protected override async Task<int> RunAsync(ParseResult parsed, TavusClient client, CancellationToken cancellationToken)
    {
        var limit = (int?)_limit.FindJson(parsed) ?? int.MaxValue;
        var arguments = _arguments.Read(parsed);
        var items = _list.ListAsync(client, arguments, Math.Min(limit, ApiList.MaxPageSize), null, cancellationToken).Take(limit);

        // Shows no progress if the JSON goes to the same terminal, since progress and JSON would mix.
        var isJson = _output.IsJson(parsed);
        var terminal = isJson && Host.Output.Profile.Out.IsTerminal ? null : Host.Terminal;
        var progress = new ProgressLine(terminal, $"Listing {Resource.Words}");
        if (isJson)
        {
            await ForEachAsync(item => Host.Output.WriteJson(_output.JsonOf(parsed, item))).ConfigureAwait(false);
        }
        else
        {
            var table = new OutputTable(Host.Output, $"No {Resource.Words}.", [.. _list.Columns.Select(static column => column.Heading)]);
            await ForEachAsync(item => table.Add(_list.Columns.Select(column => column.ValueOf(item)))).ConfigureAwait(false);
            table.Write();
        }

        return ExitCode.Success;

        Task ForEachAsync(Action<ITavusModel> show) => progress.RunAsync(async () =>
        {
            var (count, total) = (0, "");
            await foreach (var item in items.ConfigureAwait(false))
            {
                show(item);
                count++;
                if (progress.IsShown && count % ProgressStep == 0)
                {
                    total = count == ProgressStep ? await TotalTextAsync().ConfigureAwait(false) : total;
                    progress.Report(FormattableString.Invariant($"{count:N0}{total}"));
                }
            }

            return count;
        });

        async Task<string> TotalTextAsync() => await _list.CountAsync(client, arguments, cancellationToken).ConfigureAwait(false) is { } total
            ? FormattableString.Invariant($" of {Math.Min(total, limit):N0}")
            : "";
    }
}
