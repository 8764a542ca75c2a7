using System.Diagnostics;

namespace Tavus;

/// <summary>How some calls differ from the others of a client: see <see cref="TavusClient.WithOptions"/>. What is null is as <see cref="TavusClientOptions"/> says.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class TavusRequestOptions
{
    /// <summary>How long one try may take: see <see cref="TavusClientOptions.AttemptTimeout"/>.</summary>
    public TimeSpan? AttemptTimeout { get; set; }

    /// <summary>How long a call may take with all its retries: see <see cref="TavusClientOptions.TotalTimeout"/>.</summary>
    public TimeSpan? TotalTimeout { get; set; }

    /// <summary>How many times a request may be sent again: see <see cref="TavusClientOptions.MaxRetries"/>.</summary>
    public int? MaxRetries { get; set; }

    /// <summary>Whether the calls may be repeated after a failure that leaves open whether the service has done what it was asked. Default: null, by the HTTP method: GET and DELETE may, POST and PATCH may not.</summary>
    public bool? TreatAsIdempotent { get; set; }

    /// <summary>Headers to send beside the client's own. Values are treated as secrets: they are shown nowhere. Never null; empty by default.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public IDictionary<string, string> Headers { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>The options that are set; of the headers the names only.</summary>
    /// <returns>A short text for logs.</returns>
    public override string ToString() =>
        $"timeout {AttemptTimeout?.ToString() ?? "default"}, in total {TotalTimeout?.ToString() ?? "default"}, retries {MaxRetries?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "default"}, headers {string.Join(" ", Headers.Keys)}";
}
