using System.Diagnostics;
using Microsoft.Extensions.Logging;
using Tavus.Json;

namespace Tavus;

/// <summary>How a <see cref="TavusClient"/> reaches the service. A client copies them when it is made; later changes do not reach it.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class TavusClientOptions
{
    /// <summary>The address of the public service.</summary>
    public static readonly Uri DefaultBaseUrl = new("https://tavusapi.com");

    /// <summary>The API key, sent as the header <c>x-api-key</c> to <see cref="BaseUrl"/> only. Required.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? ApiKey { get; set; }

    /// <summary>Where the service is: https, or http on this machine. Default: <c>https://tavusapi.com</c>.</summary>
    public Uri BaseUrl { get; set; } = DefaultBaseUrl;

    /// <summary>How long one try may take, from connecting to the last byte of the answer. Default: 100 seconds. At most 24 days; <see cref="Timeout.InfiniteTimeSpan"/> for no limit.</summary>
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(100);

    /// <summary>How long a call may take with all its tries and the waits between them. Default: 5 minutes. At most 24 days; <see cref="Timeout.InfiniteTimeSpan"/> for no limit.</summary>
    public TimeSpan TotalTimeout { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>How many times a request may be sent again after a failure that may go away. Default: 2. From 0 to 10.</summary>
    /// <remarks>
    /// <para>GET and DELETE are sent again after 408, 429, 500, 502, 503, 504 and after any connection that fails or times out; POST and PATCH, which
    /// must not happen twice, only after 429, after 503 with <c>Retry-After</c>, and where no connection came about at all.</para>
    /// <para>The wait before is what <c>Retry-After</c> asks for (RFC 9110, section 10.2.3); without it a random time of up to 0.5 s, 1 s, 2 s
    /// and so on, 8 s at the most. There is no next try if <see cref="MaxRetryAfter"/> or <see cref="TotalTimeout"/> does not allow the wait.</para>
    /// <para>Beneath this, .NET sends a request without a body up to three times more by itself where the service closes the connection before
    /// anything of an answer, or refuses an HTTP/2 request unseen. That counts as one try, and no setting of .NET turns it off.</para>
    /// </remarks>
    public int MaxRetries { get; set; } = 2;

    /// <summary>How long a wait the service may ask for (<c>Retry-After</c>). If it asks for more, the call ends at once, and <see cref="TavusApiException.RetryAfter"/> says how long. Default: 60 seconds. From 0 to 24 days.</summary>
    public TimeSpan MaxRetryAfter { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>How many bytes an answer may have, decompressed. Default: 16 MiB. From 1 to 2,000,000,000. Of a failure the first 64 KiB are read, whatever this says.</summary>
    public long MaxResponseBytes { get; set; } = WireDocument.DefaultMaxBytes;

    /// <summary>What to do about an answer that departs from the OpenAPI document. Default: <see cref="ResponseValidation.Tolerant"/>.</summary>
    public ResponseValidation ResponseValidation { get; set; }

    /// <summary>Where to log, under the category <c>Tavus</c>: at Information, each retry; at Debug, how each try ended, and each departure from the document. No key is ever logged. Default: null, nowhere.</summary>
    public ILoggerFactory? LoggerFactory { get; set; }

    /// <summary>The clock. Default: the system's.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>A random number from 0 to 1, for the waits between tries; null for one that is random.</summary>
    internal Func<double>? Jitter { get; set; }

    /// <summary>The address and the timeout; the key is masked, and so is whatever the address should not hold.</summary>
    /// <returns>A short text for logs.</returns>
    public override string ToString() => $"{Address}, timeout {AttemptTimeout}, key {(string.IsNullOrEmpty(ApiKey) ? "missing" : SecretNames.Mask)}";

    private string Address => BaseUrl is { IsAbsoluteUri: true } url ? $"{url.Scheme}://{url.Authority}{url.AbsolutePath}" : "no address";
}
