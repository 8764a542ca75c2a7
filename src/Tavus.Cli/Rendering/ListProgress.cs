using System.Globalization;

namespace Tavus.Cli.Rendering;

/// <summary>Enumerates a list, and shows a progress bar on the terminal if the list is long.</summary>
/// <param name="terminal">The terminal that shows the bar; null for none.</param>
/// <param name="countAll">Requests the number of items; the result is null if the service does not return this number. Called for long lists only.</param>
internal sealed class ListProgress(IAnsiConsole? terminal, Func<Task<long?>> countAll)
{
    private const int LongList = 100;

    public Task ForEachAsync<T>(IAsyncEnumerable<T> items, Action<T> action) => terminal is null
        ? EnumerateAsync(items, action, progress: null)
        : terminal.Progress()
            .AutoClear(enabled: true)
            .AutoRefresh(enabled: false)
            .Columns(new ProgressBarColumn(), new TaskDescriptionColumn())
            .StartAsync(progress => EnumerateAsync(items, action, progress));

    private async Task EnumerateAsync<T>(IAsyncEnumerable<T> items, Action<T> action, ProgressContext? progress)
    {
        ProgressTask? bar = null;
        long? total = null;
        var count = 0;
        await foreach (var item in items.ConfigureAwait(false))
        {
            action(item);
            count++;
            if (progress is not null && count % LongList == 0)
            {
                total = bar is null ? await countAll().ConfigureAwait(false) : total;
                var description = total is null ? Number(count) : $"{Number(count)} of {Number(total.Value)}";
                bar ??= progress.AddTask(description, maxValue: total ?? 1);
                bar.IsIndeterminate = total is null;
                bar.Value = total is null ? 0 : count;
                bar.Description = description;
                progress.Refresh();
            }
        }
    }

    private static string Number(long count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
