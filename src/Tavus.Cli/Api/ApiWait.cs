namespace Tavus.Cli.Api;

/// <summary>A wait: polls an object until it has the wanted state.</summary>
/// <param name="Name">The name of the wait, such as <c>UntilReady</c>.</param>
/// <param name="Summary">What the wait does, in the imperative.</param>
/// <param name="RenewedBy">The ids of the operations after which an object gets the state anew, such as <c>Documents_Recrawl</c>.</param>
internal sealed record ApiWait(string Name, string Summary, IReadOnlyList<string> RenewedBy, Func<TavusClient, ApiArguments, ApiWaitOptions, CancellationToken, Task<ITavusModel>> WaitAsync);
