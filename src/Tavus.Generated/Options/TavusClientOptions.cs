using System.Diagnostics;
using System.Text.Json.Serialization;
using Microsoft.Extensions.Logging;

namespace Tavus;

/// <summary>The options of a <see cref="TavusClient"/>. The client copies them when it is created; later changes have no effect on it.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class TavusClientOptions
{
    /// <summary>The address of the public service.</summary>
    public static readonly Uri DefaultBaseUrl = new("https://tavusapi.com");

    /// <summary>The API key, sent as the header <c>x-api-key</c> to <see cref="BaseUrl"/> only. Required, unless there is an <see cref="ApiKeyProvider"/>. Serializers ignore it.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    [JsonIgnore]
    [Newtonsoft.Json.JsonIgnore]
    public string? ApiKey { get; set; }

    /// <summary>
    /// A delegate that returns the API key, for keys that rotate or differ by tenant. The client calls it once per call. The delegate's token is cancelled
    /// with the caller's token, and when <see cref="TotalTimeout"/> expires. Set either this property or <see cref="ApiKey"/>. Exceptions from the delegate reach the caller unchanged. Default: null.
    /// </summary>
    [JsonIgnore]
    [Newtonsoft.Json.JsonIgnore]
    public Func<CancellationToken, ValueTask<string>>? ApiKeyProvider { get; set; }

    /// <summary>The address of the service: https, or http on this machine. A <c>/v2</c> at the end is removed, since all paths start with <c>/v2</c>. Default: <c>https://tavusapi.com</c>.</summary>
    public Uri BaseUrl { get; set; } = DefaultBaseUrl;

    /// <summary>Whether <see cref="BaseUrl"/> may be http on another machine, such as a test server in a container. The key then travels in clear text. Default: false.</summary>
    public bool AllowInsecureHttp { get; set; }

    /// <summary>The timeout of one attempt, from connecting to the last byte of the response. The body of an error may take at most 5 seconds of it: then its status alone decides. Default: 100 seconds. At most 24 days; <see cref="Timeout.InfiniteTimeSpan"/> for no limit.</summary>
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(100);

    /// <summary>The timeout of a call, including <see cref="ApiKeyProvider"/>, all attempts and the waits between them. Default: 5 minutes. At most 24 days; <see cref="Timeout.InfiniteTimeSpan"/> for no limit.</summary>
    public TimeSpan TotalTimeout { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>The maximum number of retries after a failure that may be temporary. Default: 2. From 0 to 10.</summary>
    /// <remarks>
    /// <para>GET and DELETE, and operations that the OpenAPI document marks as idempotent, are retried after 408, 429, 500,
    /// 502, 503, 504 and after any connection that fails or times out. Other operations, which must not take effect twice, are retried
    /// only after 429, after 503 with <c>Retry-After</c>, and if no connection was made.</para>
    /// <para>The wait before a retry is the time in <c>Retry-After</c> (RFC 9110, section 10.2.3); of several values, the longest. Without that header it is a random time: up to
    /// 0.5 s before the first retry, 1 s before the second, 2 s before the third and so on, but at most 8 s. There is no retry if <see cref="MaxRetryAfter"/> or <see cref="TotalTimeout"/> does not allow the wait.</para>
    /// <para>Within one attempt, .NET itself may resend a request without a body, up to three times. It does so if the service closes the connection before
    /// any byte of a response, or refuses an HTTP/2 request without processing it. No setting of .NET prevents this.</para>
    /// </remarks>
    public int MaxRetries { get; set; } = 2;

    /// <summary>The longest wait that the service may request (<c>Retry-After</c>). If the service requests a longer wait, the call fails at once, and <see cref="TavusApiException.RetryAfter"/> contains the requested wait. Default: 60 seconds. From 0 to 24 days.</summary>
    public TimeSpan MaxRetryAfter { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>The maximum size of a response in bytes, decompressed. A response whose <c>Content-Length</c> is larger is refused without reading it. Default: 16 MiB. From 1 to 2,000,000,000. Not applied to error bodies: of these, only the first 64 KiB are read.</summary>
    public long MaxResponseBytes { get; set; } = WireDocument.DefaultMaxBytes;

    /// <summary>How to treat a response that differs from the OpenAPI document. Default: <see cref="ResponseValidation.Tolerant"/>.</summary>
    public ResponseValidation ResponseValidation { get; set; }

    /// <summary>Creates the logger <c>Tavus</c>, which logs retries at Information, and the outcome of each attempt and all drift at Debug. No key is ever logged. Default: null, no log.</summary>
    [JsonIgnore]
    [Newtonsoft.Json.JsonIgnore]
    public ILoggerFactory? LoggerFactory { get; set; }

    /// <summary>The clock. Default: the system's.</summary>
    [JsonIgnore]
    [Newtonsoft.Json.JsonIgnore]
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>Returns the fraction of the maximum wait before a retry, from 0 to 1; null for random fractions.</summary>
    internal Func<double>? Jitter { get; set; }

    internal bool HasKey => !string.IsNullOrEmpty(ApiKey) || ApiKeyProvider is not null;

    /// <summary>The address and the timeout. The key is masked, and the address is shown without user and query.</summary>
    /// <returns>A short text for logs.</returns>
    public override string ToString() => $"{Address}, timeout {AttemptTimeout}, key {(HasKey ? CredentialText.Mask : "missing")}";

    internal TavusClientOptions Copy() => (TavusClientOptions)MemberwiseClone();

    private string Address => BaseUrl is { IsAbsoluteUri: true } url ? $"{url.Scheme}://{url.Authority}{url.AbsolutePath}" : "no address";
}
