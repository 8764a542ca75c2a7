using System.Diagnostics;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Tavus.Transport;

/// <summary>The options of a client, checked and copied when the client is created. Not a record: nobody compares settings, and the generated members of a record would make every program larger.</summary>
internal sealed class TransportSettings
{
    private const int MaxArrayLength = 2_000_000_000;
    private const int MaxRetriesLimit = 10;

    /// <summary>The start of every path. Many users also write it at the end of the base address, where it is ignored.</summary>
    private const string PathVersion = "/v2";

    /// <summary>Some .NET timers count milliseconds in a signed 32-bit number, which allows 24 days.</summary>
    private static readonly TimeSpan MaxTimeout = TimeSpan.FromDays(24);

    /// <exception cref="ArgumentException">An option cannot be used.</exception>
    public TransportSettings(TavusClientOptions options)
    {
        if (options.ApiKeyProvider is null)
        {
            CheckKey(options.ApiKey, nameof(options.ApiKey));
        }
        else if (!string.IsNullOrEmpty(options.ApiKey))
        {
            throw Invalid(nameof(options.ApiKeyProvider), $"{nameof(options.ApiKey)} is set as well; set only one of the two");
        }

        CheckBaseUrl(options.BaseUrl, options.AllowInsecureHttp);
        if (options.MaxRetryAfter < TimeSpan.Zero || options.MaxRetryAfter > MaxTimeout)
        {
            throw Invalid(nameof(options.MaxRetryAfter), $"it must be from 0 to {MaxTimeout.TotalDays:0} days");
        }

        if (options.MaxResponseBytes is < 1 or > MaxArrayLength)
        {
            throw Invalid(nameof(options.MaxResponseBytes), $"it must be from 1 to {MaxArrayLength}");
        }

        ApiKey = options.ApiKey ?? "";
        ApiKeyProvider = options.ApiKeyProvider;
        BaseUrl = Canonical(options.BaseUrl);
        AttemptTimeout = Checked(options.AttemptTimeout, nameof(options.AttemptTimeout));
        TotalTimeout = Checked(options.TotalTimeout, nameof(options.TotalTimeout));
        MaxRetries = Checked(options.MaxRetries);
        MaxRetryAfter = options.MaxRetryAfter;
        Jitter = options.Jitter;
        MaxResponseBytes = options.MaxResponseBytes;
        ResponseValidation = options.ResponseValidation is ResponseValidation.Tolerant or ResponseValidation.Strict ? options.ResponseValidation : throw Invalid(nameof(options.ResponseValidation), "it is neither Tolerant nor Strict");
        TimeProvider = options.TimeProvider ?? throw Invalid(nameof(options.TimeProvider), "it is null");
        Logger = options.LoggerFactory is { } factory ? new UnfailingLogger(factory.CreateLogger("Tavus")) : NullLogger.Instance;
    }

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string ApiKey { get; private set; }

    /// <summary>Gets the key of each call; null if all calls use <see cref="ApiKey"/>.</summary>
    public Func<CancellationToken, ValueTask<string>>? ApiKeyProvider { get; private set; }

    public string BaseUrl { get; }

    public TimeSpan AttemptTimeout { get; private set; }

    public TimeSpan TotalTimeout { get; private set; }

    public int MaxRetries { get; private set; }

    public TimeSpan MaxRetryAfter { get; }

    public Func<double>? Jitter { get; }

    public long MaxResponseBytes { get; }

    public ResponseValidation ResponseValidation { get; }

    public TimeProvider TimeProvider { get; }

    public ILogger Logger { get; }

    /// <summary>Headers to send in addition to the client's own.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; private set; } = [];

    /// <summary>Whether every call may be repeated; null if that depends on the operation.</summary>
    public bool? TreatAsIdempotent { get; private set; }

    public TransportSettings With(TavusRequestOptions options)
    {
        Guard.NotNull(options);
        var changed = (TransportSettings)MemberwiseClone();
        changed.AttemptTimeout = Checked(options.AttemptTimeout ?? AttemptTimeout, nameof(options.AttemptTimeout), nameof(TavusRequestOptions));
        changed.TotalTimeout = Checked(options.TotalTimeout ?? TotalTimeout, nameof(options.TotalTimeout), nameof(TavusRequestOptions));
        changed.MaxRetries = Checked(options.MaxRetries ?? MaxRetries, nameof(TavusRequestOptions));
        changed.TreatAsIdempotent = options.TreatAsIdempotent ?? TreatAsIdempotent;
        changed.Headers = [.. Headers.Where(header => !options.Headers.ContainsKey(header.Key)), .. options.Headers.Select(CustomHeader.Checked)];
        return changed;
    }

    /// <exception cref="ArgumentException">The provider returned a key that cannot be sent.</exception>
    public TransportSettings WithKey(string key)
    {
        CheckKey(key, nameof(TavusClientOptions.ApiKeyProvider));
        var changed = (TransportSettings)MemberwiseClone();
        changed.ApiKey = key;
        changed.ApiKeyProvider = null;
        return changed;
    }

    private static TimeSpan Checked(TimeSpan timeout, string option, string owner = nameof(TavusClientOptions)) =>
        (timeout > TimeSpan.Zero && timeout <= MaxTimeout) || timeout == Timeout.InfiniteTimeSpan
            ? timeout
            : throw Invalid(option, $"it must be positive and at most {MaxTimeout.TotalDays:0} days, or {nameof(System.Threading.Timeout)}.{nameof(Timeout.InfiniteTimeSpan)}", owner);

    private static int Checked(int maxRetries, string owner = nameof(TavusClientOptions)) =>
        maxRetries is >= 0 and <= MaxRetriesLimit ? maxRetries : throw Invalid(nameof(MaxRetries), $"it must be from 0 to {MaxRetriesLimit}", owner);

    private static void CheckKey(string? key, string option)
    {
        if (string.IsNullOrEmpty(key))
        {
            throw Invalid(option, option == nameof(TavusClientOptions.ApiKey) ? "it is missing" : "it returned no key");
        }

        // No message shows the key, or which of its characters is wrong.
        if (key!.Any(static character => character is <= ' ' or > '~'))
        {
            throw Invalid(option, $"{(option == nameof(TavusClientOptions.ApiKey) ? "it" : "its key")} contains white space, control or non-ASCII characters; check that you copied the key and nothing else");
        }
    }

    private static void CheckBaseUrl(Uri? url, bool allowInsecureHttp)
    {
        // On Unix, the Uri of a path such as /v2 is an absolute file URI.
        if (url is null || !url.IsAbsoluteUri || url.IsFile)
        {
            throw Invalid(nameof(TavusClientOptions.BaseUrl), "it must be an absolute URL");
        }

        if (url.Scheme != "https" && !(url.Scheme == "http" && (url.IsLoopback || allowInsecureHttp)))
        {
            throw Invalid(nameof(TavusClientOptions.BaseUrl), "it must be https, or http on this machine: otherwise the key would be sent in clear text. For a test server elsewhere, such as in a container, set AllowInsecureHttp");
        }

        if (url.UserInfo.Length + url.Query.Length + url.Fragment.Length > 0)
        {
            throw Invalid(nameof(TavusClientOptions.BaseUrl), "it must have no user, query or fragment");
        }
    }

    /// <summary>Returns the address to which paths are appended: escaped, even if the <see cref="Uri"/> was created without escaping, and without a final <c>/v2</c>.</summary>
    private static string Canonical(Uri url)
    {
        var address = new Uri(url.OriginalString).AbsoluteUri.TrimEnd('/');
        return address.EndsWith(PathVersion, StringComparison.Ordinal) ? address.Substring(0, address.Length - PathVersion.Length) : address;
    }

    private static ArgumentException Invalid(string option, string problem, string owner = nameof(TavusClientOptions)) =>
        new($"{owner}.{option} cannot be used: {problem}.", option);
}
