using System.Diagnostics;
using System.Text.Json.Serialization;

namespace Tavus;

/// <summary>Options for some of a client's calls: see <see cref="TavusClient.WithOptions"/>. A property that is null keeps the client's value.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class TavusRequestOptions
{
    /// <summary>The timeout of one attempt: see <see cref="TavusClientOptions.AttemptTimeout"/>.</summary>
    public TimeSpan? AttemptTimeout { get; set; }

    /// <summary>The timeout of a call with all its retries: see <see cref="TavusClientOptions.TotalTimeout"/>.</summary>
    public TimeSpan? TotalTimeout { get; set; }

    /// <summary>The maximum number of retries: see <see cref="TavusClientOptions.MaxRetries"/>.</summary>
    public int? MaxRetries { get; set; }

    /// <summary>
    /// Whether calls may be retried after a failure even if they might have taken effect. Default: null, which means true for GET, DELETE
    /// and operations that the OpenAPI document marks as idempotent, and false for all others.
    /// </summary>
    public bool? TreatAsIdempotent { get; set; }

    /// <summary>Headers to send in addition to the client's own. Their values are treated as secrets, and are never shown. Never null; empty by default.</summary>
    /// <remarks>If a response repeats a value, messages and logs mask it. Values of fewer than 8 characters are not masked there, since they may be ordinary words.</remarks>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    [JsonIgnore]
    [Newtonsoft.Json.JsonIgnore]
    public IDictionary<string, string> Headers { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>The timeouts, the maximum number of retries, and the names of the headers.</summary>
    /// <returns>A short text for logs.</returns>
    public override string ToString() =>
        $"timeout {AttemptTimeout?.ToString() ?? "default"}, in total {TotalTimeout?.ToString() ?? "default"}, retries {MaxRetries?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "default"}, headers {string.Join(" ", Headers.Keys)}";
}
