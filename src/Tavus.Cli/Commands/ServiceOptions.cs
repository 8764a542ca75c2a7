using System.CommandLine;
using System.CommandLine.Parsing;
using Tavus.Cli.Errors;

namespace Tavus.Cli.Commands;

/// <summary>The options of every command that calls the service: where it is, and the key to it.</summary>
internal sealed class ServiceOptions
{
    public const string UrlVariable = "TAVUS_BASE_URL";
    private const string UrlOption = "--base-url";

    private readonly Option<string?> _baseUrl = new(UrlOption)
    {
        Description = $"The address of the service: https, or http on this machine. Default: {UrlVariable}, or {TavusClientOptions.DefaultBaseUrl}",
        HelpName = "url",
    };

    private readonly Option<bool> _stub = new("--stub")
    {
        Description = "Ask a stub in this process instead of the service: it has the persona p5317866 of the OpenAPI document, and forgets everything at the end. Needs no key.",
    };

    private readonly Option<bool> _keyStdin = new(ApiKey.StdinOption)
    {
        Description = $"Read the API key from the first line of standard input, not from {ApiKey.Variable}.",
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
                : throw new UsageException($"{url.Source} is no address: give one such as {TavusClientOptions.DefaultBaseUrl}"),
        };
        try
        {
            return new TavusClient(options);
        }
        catch (ArgumentException exception)
        {
            throw new UsageException(ErrorText.WithoutParameter(exception)
                .Replace($"{nameof(TavusClientOptions)}.{nameof(options.ApiKey)}", key.Source, StringComparison.Ordinal)
                .Replace($"{nameof(TavusClientOptions)}.{nameof(options.BaseUrl)}", url.Source, StringComparison.Ordinal));
        }
    }

    private void RejectContradiction(CommandResult result)
    {
        if (result.GetValue(_stub) && (result.GetResult(_baseUrl) is not null || result.GetValue(_keyStdin)))
        {
            result.AddError($"{_stub.Name} asks no service: leave out {UrlOption} and {ApiKey.StdinOption}.");
        }
    }

    private Setting FindUrl(ParseResult parsed, CliHost host) =>
        parsed.GetValue(_baseUrl) is { } argument ? new Setting(argument, UrlOption)
        : host.GetVariable(UrlVariable) is { Length: > 0 } variable ? new Setting(variable, UrlVariable)
        : new Setting(TavusClientOptions.DefaultBaseUrl.OriginalString, "The default address");
}
