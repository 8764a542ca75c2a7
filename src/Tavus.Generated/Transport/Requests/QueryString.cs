using System.Text;

namespace Tavus.Transport;

/// <summary>Builds the query of a URL (RFC 3986, section 3.4). Null arguments are left out.</summary>
internal sealed class QueryString
{
    private readonly StringBuilder _query = new();

    /// <summary>Adds the values, joined by commas; an empty list is left out.</summary>
    public QueryString Add<T>(string name, IReadOnlyList<T>? values) => Add(name, values is { Count: > 0 } ? string.Join(",", values.Select(static value => ToText(value))) : null);

    public QueryString Add<T>(string name, T? value)
        where T : struct => Add(name, value is { } present ? ToText(present) : null);

    public QueryString Add(string name, string? value)
    {
        if (value is not null)
        {
            _query.Append(_query.Length == 0 ? '?' : '&').Append(name).Append('=').Append(Uri.EscapeDataString(value));
        }

        return this;
    }

    public override string ToString() => _query.ToString();

    /// <summary>Formats a value. Times are in UTC (RFC 3339).</summary>
    private static string? ToText<T>(T value) => value switch
    {
        null => null,
        bool flag => flag ? "true" : "false",
        DateTimeOffset time => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
