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

    /// <summary>How long a call may take, from connecting to the last byte of the answer. Default: 100 seconds. At most 24 days; <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> for no limit.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(100);

    /// <summary>How many bytes an answer may have, decompressed. Default: 16 MiB. From 1 to 2,000,000,000. Of a failure the first 64 KiB are read, whatever this says.</summary>
    public long MaxResponseBytes { get; set; } = WireDocument.DefaultMaxBytes;

    /// <summary>What to do about an answer that departs from the OpenAPI document. Default: <see cref="ResponseContract.Tolerant"/>.</summary>
    public ResponseContract Contract { get; set; }

    /// <summary>Where to log, under the category <c>Tavus</c>: at Debug, each departure from the document. No key is ever logged. Default: null, nowhere.</summary>
    public ILoggerFactory? LoggerFactory { get; set; }

    /// <summary>The clock. Default: the system's.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>The address and the timeout; the key is masked, and so is whatever the address should not hold.</summary>
    /// <returns>A short text for logs.</returns>
    public override string ToString() => $"{Address}, timeout {Timeout}, key {(string.IsNullOrEmpty(ApiKey) ? "missing" : SecretNames.Mask)}";

    private string Address => BaseUrl is { IsAbsoluteUri: true } url ? $"{url.Scheme}://{url.Authority}{url.AbsolutePath}" : "no address";
}
