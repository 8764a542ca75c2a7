using System.CommandLine.Parsing;

namespace Tavus.Cli.Commands;

/// <summary>The options of every command that calls the service: its address and the API key.</summary>
internal sealed class ServiceOptions
{
    private const string UrlOption = "--base-url";

    private readonly Option<string?> _baseUrl = new(UrlOption)
    {
        Description = $"The address of the service: https, or http on this machine. Default: {EnvironmentVariables.BaseUrl}, or {TavusClientOptions.DefaultBaseUrl}",
        HelpName = "url",
    };

    private readonly Option<bool> _stub = new("--stub")
    {
        Description = "Use an in-memory stub instead of the service. It contains the examples of the OpenAPI document and keeps nothing. Needs no key.",
    };

    private readonly Option<bool> _keyStdin = new(ApiKey.StdinOption)
    {
        Description = $"Read the API key from the first line of standard input, not from {EnvironmentVariables.ApiKey}.",
    };

    public void AddTo(Command command)
    {
        command.Add(_baseUrl);
        command.Add(_keyStdin);
        command.Add(_stub);
        command.Validators.Add(RejectContradiction);
    }

    public async Task<TavusClient> CreateClientAsync(ParseResult parsed, CliHost host, CancellationToken cancellationToken)
    {
        if (parsed.GetValue(_stub))
        {
            return host.CreateStub().CreateClient();
        }

        var url = FindUrl(parsed, host);
        var key = parsed.GetValue(_keyStdin) ? await ApiKey.ReadAsync(host, cancellationToken).ConfigureAwait(false) : ApiKey.FromVariable(host);
        var options = new TavusClientOptions
        {
            ApiKey = key.Value,
            BaseUrl = Uri.TryCreate(url.Value, UriKind.Absolute, out var address)
                ? address
                : throw new UsageException($"{url.Source} is not an address. Give one such as {TavusClientOptions.DefaultBaseUrl}"),
        };
        try
        {
            return new TavusClient(options);
        }
        catch (ArgumentException exception)
        {
            throw new UsageException(ArgumentText.Of(exception)
                .Replace($"{nameof(TavusClientOptions)}.{nameof(options.ApiKey)}", key.Source, StringComparison.Ordinal)
                .Replace($"{nameof(TavusClientOptions)}.{nameof(options.BaseUrl)}", url.Source, StringComparison.Ordinal));
        }
    }

    private void RejectContradiction(CommandResult result)
    {
        if (result.GetValue(_stub) && (result.GetResult(_baseUrl) is not null || result.GetValue(_keyStdin)))
        {
            result.AddError($"{_stub.Name} calls no service: leave out {UrlOption} and {ApiKey.StdinOption}.");
        }
    }

    private (string Value, string Source) FindUrl(ParseResult parsed, CliHost host) =>
        parsed.GetValue(_baseUrl) is { } argument ? (argument, UrlOption)
        : host.GetVariable(EnvironmentVariables.BaseUrl) is { Length: > 0 } variable ? (variable, EnvironmentVariables.BaseUrl)
        : (TavusClientOptions.DefaultBaseUrl.OriginalString, "The default address");
}
