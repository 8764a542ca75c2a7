namespace Tavus.Cli.Api;

/// <summary>A wait: polls an object until it has the wanted state.</summary>
/// <param name="Name">The name of the wait, such as <c>UntilReady</c>.</param>
/// <param name="Summary">What the wait does, in the imperative.</param>
/// <param name="WaitAsync">Waits, and returns the object.</param>
internal sealed record ApiWait(string Name, string Summary, Func<TavusClient, ApiArguments, ApiWaitOptions, CancellationToken, Task<ITavusModel>> WaitAsync);
