using Tavus.Cli.Rendering;

namespace Tavus.Cli.Commands;

/// <summary>The command <c>tavus drift</c>: shows where the responses of the service differ from the OpenAPI documents.</summary>
internal sealed class DriftCommand : ExampleCommand
{
    private const int DefaultLimit = 10;

    /// <summary>The resources by command name.</summary>
    private static Dictionary<string, ApiResource> Resources =>
        ApiResources.All.Where(static resource => resource.Operations.ContainsKey("Get")).ToDictionary(static resource => resource.CommandName);

    private readonly Argument<string?> _resource = new("resource") { Description = "The resource. Default: all.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Argument<string[]> _ids = new("id") { Description = "The ids of the objects to get. Default: the first objects in the list.", Arity = ArgumentArity.ZeroOrMore };
    private readonly ParameterOption _limit = new(new ApiParameter("limit", "", ApiType.Integer, $"How many objects of each resource to get, if no ids are given. Default: {DefaultLimit}.") { Minimum = 1 });
    private readonly Option<bool> _json = new("--json") { Description = "Print the differences as JSON, one per line." };
    private readonly CliHost _host;

    public DriftCommand(CliHost host)
        : base(
            "drift",
            $"Get objects and show where they differ from the OpenAPI documents. For undocumented members, also print YAML to add to those documents. Shows types, not values. The exit code is {ExitCode.Drift} if anything differs, or {ExitCode.Refused} if an object cannot be read; the other objects are still shown.",
            "drift",
            "drift personas --limit 100",
            "drift personas p5317866 --json")
    {
        _host = host;
        _resource.CompletionSources.Add(static _ => Resources.Keys);
        AddAll(_resource, _ids, _limit.Option, _json);
        SetAction(RunAsync);
    }

    public override bool CallsService => true;

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var all = Resources;
        IReadOnlyCollection<ApiResource> resources = parsed.GetValue(_resource) is not { } name ? all.Values
            : all.TryGetValue(name, out var found) ? [found]
            : throw new UsageException($"There is no resource '{name}', only: {string.Join(", ", all.Keys)}.");
        using var client = await ServiceCommand.OptionsOf(parsed).CreateClientAsync(parsed, _host, cancellationToken).ConfigureAwait(false);
        var summary = new DriftSummary(_host.Output);
        var exitCode = ExitCode.Success;
        try
        {
            foreach (var resource in resources)
            {
                var get = resource.Operations["Get"]();
                var ids = await TryAsync($"{resource.CommandName}: ", () => IdsOf(parsed, resource, client, cancellationToken).ToListAsync(cancellationToken).AsTask()).ConfigureAwait(false);
                foreach (var id in ids ?? [])
                {
                    if (await TryAsync($"{resource.Noun} {id}: ", () => get.CallAsync!(client, ApiArguments.OfVerbose(get, id), cancellationToken)).ConfigureAwait(false) is { } response)
                    {
                        summary.Add(resource.CommandName, id, response.Drift, response.Value!);
                    }
                }
            }
        }
        catch (TavusException exception)
        {
            // A failure such as a rejected key would make the remaining requests fail too.
            exitCode = await ErrorText.WriteAsync(exception, _host).ConfigureAwait(false);
        }

        if (exitCode == ExitCode.Success || !summary.IsEmpty)
        {
            summary.Write(parsed.GetValue(_json));
        }

        return exitCode == ExitCode.Success && !summary.IsEmpty ? ExitCode.Drift : exitCode;

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
                exitCode = await ErrorText.WriteAsync(exception, _host, subject).ConfigureAwait(false);
                return null;
            }
        }
    }

    private IAsyncEnumerable<string> IdsOf(ParseResult parsed, ApiResource resource, TavusClient client, CancellationToken cancellationToken) =>
        parsed.GetValue(_ids) is { Length: > 0 } ids
            ? ids.ToAsyncEnumerable()
            : resource.Operations["List"]().List!.ListIdsAsync(client, new ApiArguments(), cancellationToken).Take((int?)_limit.FindJson(parsed) ?? DefaultLimit);
}
