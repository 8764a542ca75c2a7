using System.Diagnostics;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Tavus.Transport;

/// <summary>The options of a client, checked and copied when the client is created. Not a record: nobody compares settings, and the generated members of a record would make every program larger.</summary>
internal sealed class TransportSettings
{
    /// <summary>Some .NET timers count milliseconds in a signed 32-bit number, which allows 24 days.</summary>
    public const int MaxDays = 24;

    private const int MaxArrayLength = 2_000_000_000;
    private const string InvalidKey = "contains white space, control or non-ASCII characters; check that you copied the key and nothing else";

    /// <summary>The start of every path. Many users also write it at the end of the base address, where it is ignored.</summary>
    private const string PathVersion = "/v2";

    /// <exception cref="ArgumentException">An option cannot be used.</exception>
    public TransportSettings(TavusClientOptions options)
    {
        if (options.ApiKeyProvider is null)
        {
            CheckKey(options.ApiKey, nameof(options.ApiKey), "it is missing", $"it {InvalidKey}");
        }
        else
        {
            Check(string.IsNullOrEmpty(options.ApiKey), nameof(options.ApiKeyProvider), $"{nameof(options.ApiKey)} is set as well; set only one of the two");
        }

        CheckBaseUrl(options.BaseUrl, options.AllowInsecureHttp);
        Check(options.MaxRetryAfter >= TimeSpan.Zero && options.MaxRetryAfter <= TimeSpan.FromDays(MaxDays), nameof(options.MaxRetryAfter), $"it must be from 0 to {MaxDays} days");
        Check(options.MaxResponseBytes is >= 1 and <= MaxArrayLength, nameof(options.MaxResponseBytes), $"it must be from 1 to {MaxArrayLength}");
        CheckAttempts(options, nameof(TavusClientOptions));
        Check(options.ResponseValidation is ResponseValidation.Tolerant or ResponseValidation.Strict, nameof(options.ResponseValidation), "it is neither Tolerant nor Strict");
        Check(options.TimeProvider is not null, nameof(options.TimeProvider), "it is null");
        Options = options.Copy();
        ApiKey = options.ApiKey ?? "";
        BaseUrl = Canonical(options.BaseUrl);
        Logger = options.LoggerFactory is { } factory ? new UnfailingLogger(factory.CreateLogger("Tavus")) : NullLogger.Instance;
    }

    /// <summary>The options of the client, with those that <see cref="With"/> has changed.</summary>
    public TavusClientOptions Options { get; private set; }

    /// <summary>The key of the calls; empty if <see cref="TavusClientOptions.ApiKeyProvider"/> returns the key of each call.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string ApiKey { get; private set; }

    public string BaseUrl { get; }

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
        changed.Options = Options.Copy();
        changed.Options.AttemptTimeout = options.AttemptTimeout ?? Options.AttemptTimeout;
        changed.Options.TotalTimeout = options.TotalTimeout ?? Options.TotalTimeout;
        changed.Options.MaxRetries = options.MaxRetries ?? Options.MaxRetries;
        CheckAttempts(changed.Options, nameof(TavusRequestOptions));
        changed.TreatAsIdempotent = options.TreatAsIdempotent ?? TreatAsIdempotent;
        changed.Headers = [.. Headers.Where(header => !options.Headers.ContainsKey(header.Key)), .. options.Headers.Select(CustomHeader.Checked)];
        return changed;
    }

    /// <exception cref="ArgumentException">The provider returned a key that cannot be sent.</exception>
    public TransportSettings WithKey(string key)
    {
        CheckKey(key, nameof(TavusClientOptions.ApiKeyProvider), "it returned no key", $"its key {InvalidKey}");
        var changed = (TransportSettings)MemberwiseClone();
        changed.ApiKey = key;
        return changed;
    }

    private static void CheckAttempts(TavusClientOptions options, string owner)
    {
        const string TimeoutRule = $"it must be positive and at most 24 days, or {nameof(Timeout)}.{nameof(Timeout.InfiniteTimeSpan)}";
        Check(IsTimeout(options.AttemptTimeout), nameof(options.AttemptTimeout), TimeoutRule, owner);
        Check(IsTimeout(options.TotalTimeout), nameof(options.TotalTimeout), TimeoutRule, owner);
        Check(options.MaxRetries is >= 0 and <= 10, nameof(options.MaxRetries), "it must be from 0 to 10", owner);
    }

    private static bool IsTimeout(TimeSpan time) => (time > TimeSpan.Zero && time <= TimeSpan.FromDays(MaxDays)) || time == Timeout.InfiniteTimeSpan;

    /// <summary>Checks a key. No message shows the key, or which of its characters is wrong.</summary>
    private static void CheckKey(string? key, string option, string missing, string invalid)
    {
        Check(!string.IsNullOrEmpty(key), option, missing);
        Check(key!.All(static character => character is > ' ' and <= '~'), option, invalid);
    }

    private static void CheckBaseUrl(Uri url, bool allowInsecureHttp)
    {
        const string Option = nameof(TavusClientOptions.BaseUrl);

        // On Unix, the Uri of a path such as /v2 is an absolute file URI.
        Check(url is { IsAbsoluteUri: true, IsFile: false }, Option, "it must be an absolute URL");
        var isSafe = url.Scheme == "https" || (url.Scheme == "http" && (url.IsLoopback || allowInsecureHttp));
        Check(isSafe, Option, "it must be https, or http on this machine: otherwise the key would be sent in clear text. For a test server elsewhere, such as in a container, set AllowInsecureHttp");
        Check(url.UserInfo.Length + url.Query.Length + url.Fragment.Length == 0, Option, "it must have no user, query or fragment");
    }

    /// <summary>Returns the address to which paths are appended: escaped, even if the <see cref="Uri"/> was created without escaping, and without a final <c>/v2</c>.</summary>
    private static string Canonical(Uri url)
    {
        var address = new Uri(url.OriginalString).AbsoluteUri.TrimEnd('/');
        return address.EndsWith(PathVersion, StringComparison.Ordinal) ? address.Substring(0, address.Length - PathVersion.Length) : address;
    }

    private static void Check(bool isValid, string option, string problem, string owner = nameof(TavusClientOptions))
    {
        if (!isValid)
        {
            throw new ArgumentException($"{owner}.{option} cannot be used: {problem}.", option);
        }
    }
}
