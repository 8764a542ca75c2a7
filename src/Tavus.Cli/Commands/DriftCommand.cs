namespace Tavus.Cli.Commands;

/// <summary>The command <c>tavus drift</c>: shows where the responses of the service differ from the OpenAPI documents.</summary>
internal sealed class DriftCommand(CliHost host) : ExampleCommand(
    "drift",
    $"List and get objects, and show where the responses differ from the OpenAPI documents. The resource 'voices list' stands for pages of the list of voices. For undocumented members, also print YAML to add to those documents. Shows types, not values. The exit code is {ExitCode.Drift} if anything differs, or {ExitCode.Refused} if an object cannot be read; the other objects are still shown.",
    "drift",
    "drift personas --limit 100",
    "drift personas p5317866 --json")
{
    private const int DefaultLimit = 10;

    /// <summary>The resources by command name.</summary>
    private static Dictionary<string, ApiResource> Resources =>
        ApiResources.All.Where(static resource => resource.Operations.ContainsKey("List")).ToDictionary(static resource => resource.CommandName);

    private readonly Argument<string?> _resource = new("resource") { Description = "The resource. Default: all.", Arity = ArgumentArity.ZeroOrOne, CompletionSources = { static _ => Resources.Keys } };
    private readonly Argument<string[]> _ids = new("id") { Description = "The ids of the objects to get. Default: the first objects in the list, whose pages are then compared too.", Arity = ArgumentArity.ZeroOrMore };
    private readonly ParameterOption _limit = new(new ApiParameter("limit", "", ApiType.Integer, $"How many objects of each resource to get, if no ids are given. Default: {DefaultLimit}.") { Minimum = 1 });
    private readonly Option<bool> _json = new("--json") { Description = "Print the differences as JSON, one per line." };

    public override bool CallsService => true;

    protected override IReadOnlyList<Symbol?> Symbols => [_resource, _ids, _limit.Option, _json];

    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var (all, given) = (Resources, parsed.GetValue(_ids) ?? []);
        IReadOnlyCollection<ApiResource> resources = parsed.GetValue(_resource) is not { } name ? all.Values
            : !all.TryGetValue(name, out var found) ? throw new UsageException($"There is no resource '{name}', only: {string.Join(", ", all.Keys)}.")
            : given.Length == 0 || found.Operations.ContainsKey("Get") ? [found]
            : throw new UsageException($"The service only lists {found.Words}: leave out the ids.");
        using var client = await ServiceCommand.OptionsOf(parsed).CreateClientAsync(parsed, host, cancellationToken).ConfigureAwait(false);
        var summary = new DriftSummary(host.Output);
        var exitCode = ExitCode.Success;
        try
        {
            foreach (var resource in resources)
            {
                var ids = given.Length > 0 ? given : await TryAsync($"{resource.CommandName}: ", () => ListIdsAsync(resource)).ConfigureAwait(false);
                var get = resource.Operations.GetValueOrDefault("Get")?.Invoke();
                foreach (var id in get is null ? [] : ids ?? [])
                {
                    if (await TryAsync($"{resource.Noun} {id}: ", () => get!.CallAsync!(client, ApiArguments.OfVerbose(get, id), cancellationToken)).ConfigureAwait(false) is { } response)
                    {
                        summary.Add(resource.CommandName, id, response);
                    }
                }
            }
        }
        catch (TavusException exception)
        {
            // A failure such as a rejected key would make the remaining requests fail too.
            exitCode = await ErrorText.WriteAsync(exception, host).ConfigureAwait(false);
        }

        if (exitCode == ExitCode.Success || !summary.IsEmpty)
        {
            summary.Write(parsed.GetValue(_json));
        }

        return exitCode == ExitCode.Success && !summary.IsEmpty ? ExitCode.Drift : exitCode;

        Task<string[]> ListIdsAsync(ApiResource resource)
        {
            var list = resource.Operations["List"]();
            var ids = list.List!.ListIdsAsync(client, ApiArguments.OfVerbose(list), (int?)_limit.FindJson(parsed) ?? DefaultLimit, (number, page) => summary.Add($"{resource.CommandName} list", $"page {number}", page), cancellationToken);
            return ids.ToArrayAsync(cancellationToken).AsTask();
        }

        // Reports a failure that concerns only one object or resource, such as an object that was deleted after it was listed, and returns null.
        async Task<T?> TryAsync<T>(string subject, Func<Task<T>> call)
            where T : class
        {
            try
            {
                return await call().ConfigureAwait(false);
            }
            catch (TavusException exception) when (exception is TavusContractException or (TavusApiException and not TavusAuthenticationException))
            {
                exitCode = await ErrorText.WriteAsync(exception, host, subject).ConfigureAwait(false);
                return null;
            }
        }
    }
}
