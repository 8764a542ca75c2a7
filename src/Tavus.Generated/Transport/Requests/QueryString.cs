using System.Globalization;
using System.Text;

namespace Tavus.Transport;

/// <summary>Builds the query of a URL (RFC 3986, section 3.4). Null arguments are left out.</summary>
internal sealed class QueryString
{
    private readonly StringBuilder _query = new();

    public QueryString Add(string name, bool? value) => AddText(name, value switch { true => "true", false => "false", null => null });

    /// <summary>Adds a time in UTC (RFC 3339).</summary>
    public QueryString Add(string name, DateTimeOffset? value) => AddText(name, value?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture));

    /// <summary>Adds the values, joined by commas; an empty list is left out.</summary>
    public QueryString Add<T>(string name, IReadOnlyList<T>? values) => AddText(name, values is { Count: > 0 } ? string.Join(",", values.Select(static value => ToText(value))) : null);

    public QueryString Add<T>(string name, T? value)
        where T : struct => AddText(name, value is { } present ? ToText(present) : null);

    public QueryString Add(string name, string? value) => AddText(name, value);

    /// <summary>Adds a value. Escapes the name as well, since the application has chosen it.</summary>
    public QueryString AddEscaped(string name, string? value) => AddText(Uri.EscapeDataString(name), value);

    public override string ToString() => _query.ToString();

    private QueryString AddText(string name, string? value)
    {
        if (value is not null)
        {
            _query.Append(_query.Length == 0 ? '?' : '&').Append(name).Append('=').Append(Uri.EscapeDataString(value));
        }

        return this;
    }

    private static string? ToText<T>(T value) => value is IFormattable formattable ? formattable.ToString(null, CultureInfo.InvariantCulture) : value?.ToString();
}
