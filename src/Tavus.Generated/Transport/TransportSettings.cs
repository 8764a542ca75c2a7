using System.Diagnostics;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Tavus.Transport;

/// <summary>The options of a client: checked and copied when it is created.</summary>
internal sealed record TransportSettings(
    [property: DebuggerBrowsable(DebuggerBrowsableState.Never)] string ApiKey,
    string BaseUrl,
    TimeSpan AttemptTimeout,
    TimeSpan TotalTimeout,
    int MaxRetries,
    TimeSpan MaxRetryAfter,
    Func<double>? Jitter,
    long MaxResponseBytes,
    ResponseValidation ResponseValidation,
    TimeProvider TimeProvider,
    ILogger Logger)
{
    private const int MaxArrayLength = 2_000_000_000;
    private const int MostRetries = 10;

    /// <summary>Timers count milliseconds in 32 bits.</summary>
    private static readonly TimeSpan MaxTimeout = TimeSpan.FromDays(24);

    public static TransportSettings From(TavusClientOptions options)
    {
        CheckKey(options.ApiKey);
        CheckBaseUrl(options.BaseUrl);
        if (options.MaxRetryAfter < TimeSpan.Zero || options.MaxRetryAfter > MaxTimeout)
        {
            throw Invalid(nameof(options.MaxRetryAfter), $"it must be from 0 to {MaxTimeout.TotalDays:0} days");
        }

        if (options.MaxResponseBytes is < 1 or > MaxArrayLength)
        {
            throw Invalid(nameof(options.MaxResponseBytes), $"it must be from 1 to {MaxArrayLength}");
        }

        return new TransportSettings(
            options.ApiKey!,
            Canonical(options.BaseUrl),
            Checked(options.AttemptTimeout, nameof(options.AttemptTimeout)),
            Checked(options.TotalTimeout, nameof(options.TotalTimeout)),
            Checked(options.MaxRetries),
            options.MaxRetryAfter,
            options.Jitter,
            options.MaxResponseBytes,
            options.ResponseValidation is ResponseValidation.Tolerant or ResponseValidation.Strict ? options.ResponseValidation : throw Invalid(nameof(options.ResponseValidation), "it is neither Tolerant nor Strict"),
            options.TimeProvider ?? throw Invalid(nameof(options.TimeProvider), "it is null"),
            options.LoggerFactory?.CreateLogger("Tavus") ?? NullLogger.Instance);
    }

    /// <summary>Headers to send beside those that every request has.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    /// <summary>Whether every call may be repeated; null where that is for the method to say.</summary>
    public bool? TreatAsIdempotent { get; init; }

    public TransportSettings With(TavusRequestOptions options)
    {
        Guard.NotNull(options);
        return this with
        {
            AttemptTimeout = Checked(options.AttemptTimeout ?? AttemptTimeout, nameof(options.AttemptTimeout)),
            TotalTimeout = Checked(options.TotalTimeout ?? TotalTimeout, nameof(options.TotalTimeout)),
            MaxRetries = Checked(options.MaxRetries ?? MaxRetries),
            TreatAsIdempotent = options.TreatAsIdempotent ?? TreatAsIdempotent,
            Headers = [.. Headers.Where(header => !options.Headers.ContainsKey(header.Key)), .. options.Headers.Select(CustomHeader.Checked)],
        };
    }

    /// <summary>Without the key, which a record would print.</summary>
    public override string ToString() => BaseUrl;

    private static TimeSpan Checked(TimeSpan timeout, string option) =>
        (timeout > TimeSpan.Zero && timeout <= MaxTimeout) || timeout == Timeout.InfiniteTimeSpan
            ? timeout
            : throw Invalid(option, $"it must be positive and at most {MaxTimeout.TotalDays:0} days, or {nameof(System.Threading.Timeout)}.{nameof(Timeout.InfiniteTimeSpan)}");

    private static int Checked(int maxRetries) =>
        maxRetries is >= 0 and <= MostRetries ? maxRetries : throw Invalid(nameof(MaxRetries), $"it must be from 0 to {MostRetries}");

    private static void CheckKey(string? key)
    {
        if (string.IsNullOrEmpty(key))
        {
            throw Invalid(nameof(TavusClientOptions.ApiKey), "it is missing");
        }

        // No message shows the key, nor which of its characters is at fault.
        if (key!.Any(static character => character is <= ' ' or > '~'))
        {
            throw Invalid(nameof(TavusClientOptions.ApiKey), "it holds white space, control or non-ASCII characters; check that it was copied whole, and nothing else");
        }
    }

    private static void CheckBaseUrl(Uri? url)
    {
        if (url is null || !url.IsAbsoluteUri)
        {
            throw Invalid(nameof(TavusClientOptions.BaseUrl), "it must be an absolute URL");
        }

        if (url.Scheme != "https" && !(url.Scheme == "http" && url.IsLoopback))
        {
            throw Invalid(nameof(TavusClientOptions.BaseUrl), "it must be https, or http on this machine: the key would travel in clear text");
        }

        if (url.UserInfo.Length + url.Query.Length + url.Fragment.Length > 0)
        {
            throw Invalid(nameof(TavusClientOptions.BaseUrl), "it must have no user, query or fragment");
        }
    }

    /// <summary>What follows is appended as it is, so this must be escaped, whichever way the <see cref="Uri"/> was made.</summary>
    private static string Canonical(Uri url) => new Uri(url.OriginalString).AbsoluteUri.TrimEnd('/');

    private static ArgumentException Invalid(string option, string problem) =>
        new($"{nameof(TavusClientOptions)}.{option} cannot be used: {problem}.", option);
}
