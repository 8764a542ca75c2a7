namespace Tavus.Cli.Commands;

/// <summary>The options of every command that calls the service, such as the address and the API key. They may be anywhere on the command line.</summary>
internal sealed class ServiceOptions
{
    public const string UrlVariable = "TAVUS_BASE_URL";
    private const string UrlOption = "--base-url";

    private readonly Option<string?> _baseUrl = new(UrlOption)
    {
        Description = $"The address of the service: https, or http on this machine. Default: {UrlVariable}, or {TavusClientOptions.DefaultBaseUrl}",
        HelpName = "url",
    };

    private readonly Option<bool> _allowInsecureHttp = new("--allow-insecure-http") { Description = "Allow an http address on another machine, such as a test server in a container. The API key is then sent in clear text." };

    private readonly Option<bool> _stub = new("--stub")
    {
        Description = "Use an in-memory stub instead of the service. It starts with the examples of the OpenAPI document, and changes are lost at the end. Needs no key.",
    };

    private readonly Option<bool> _keyStdin = new(ApiKey.StdinOption)
    {
        Description = $"Read the API key from the first line of standard input, not from {ApiKey.Variable}.",
    };

    private readonly SecondsOption _timeout = new("--timeout", $"How many seconds a call may take, with all its attempts. Default: {new TavusClientOptions().TotalTimeout.TotalSeconds}.");

    private readonly ParameterOption _retries = new(
        new ApiParameter("retries", "", ApiType.Integer, $"How many times a call is retried after a failure that may be temporary, from 0 to 10. Default: {new TavusClientOptions().MaxRetries}.") { Minimum = 0, Maximum = 10 });

    /// <remarks>Not named <c>--verbose</c>, because operations have a parameter of that name.</remarks>
    private readonly Option<bool> _log = new("--log") { Description = "Write a log to standard error: each attempt, each retry, and where responses differ from the OpenAPI document. Shows no secrets." };

    /// <summary>The API key of the client; null before the client is created, and with <c>--stub</c>.</summary>
    public string? Key { get; private set; }

    private Option[] All => [_baseUrl, _allowInsecureHttp, _timeout, _retries.Option, _keyStdin, _stub, _log];

    public void AddTo(Command root)
    {
        foreach (var option in All)
        {
            option.Recursive = true;
            root.Add(option);
        }
    }

    /// <summary>Hides the options in the help of a command that does not call the service.</summary>
    public void Hide() => Array.ForEach(All, static option => option.Hidden = true);

    public bool IsStub(ParseResult parsed) => parsed.GetValue(_stub);

    public async Task<TavusClient> CreateClientAsync(ParseResult parsed, CliHost host, CancellationToken cancellationToken)
    {
        var logger = parsed.GetValue(_log) ? new ErrorLogger(host) : null;
        if (IsStub(parsed))
        {
            return parsed.GetResult(_baseUrl) is null && !parsed.GetValue(_keyStdin)
                ? host.CreateStub().CreateClient(options => options.LoggerFactory = logger)
                : throw new UsageException($"{_stub.Name} does not call the service: leave out {UrlOption} and {ApiKey.StdinOption}.");
        }

        var url = FindUrl(parsed, host);
        (Key, var keySource) = parsed.GetValue(_keyStdin) ? await ApiKey.ReadAsync(host, cancellationToken).ConfigureAwait(false) : ApiKey.FromVariable(host);
        var options = new TavusClientOptions
        {
            ApiKey = Key,
            BaseUrl = Uri.TryCreate(url.Value, UriKind.Absolute, out var address)
                ? address
                : throw new UsageException($"{url.Source} is not an address. Give an address such as {TavusClientOptions.DefaultBaseUrl}"),
            LoggerFactory = logger,
            AllowInsecureHttp = parsed.GetValue(_allowInsecureHttp),
        };
        options.MaxRetries = (int?)_retries.FindJson(parsed) ?? options.MaxRetries;
        options.TotalTimeout = parsed.GetValue(_timeout) ?? options.TotalTimeout;
        try
        {
            return new TavusClient(options);
        }
        catch (ArgumentException exception)
        {
            throw new UsageException(ArgumentText.Of(exception)
                .Replace($"{nameof(TavusClientOptions)}.{nameof(options.ApiKey)}", keySource, StringComparison.Ordinal)
                .Replace(nameof(options.AllowInsecureHttp), _allowInsecureHttp.Name, StringComparison.Ordinal)
                .Replace($"{nameof(TavusClientOptions)}.{nameof(options.MaxRetries)}", _retries.Option.Name, StringComparison.Ordinal)
                .Replace($"{nameof(TavusClientOptions)}.{nameof(options.BaseUrl)}", url.Source, StringComparison.Ordinal));
        }
    }

    private (string Value, string Source) FindUrl(ParseResult parsed, CliHost host) =>
        parsed.GetValue(_baseUrl) is { } argument ? (argument, UrlOption)
        : host.GetVariable(UrlVariable) is { Length: > 0 } variable ? (variable, UrlVariable)
        : (TavusClientOptions.DefaultBaseUrl.OriginalString, "The default address");
}
