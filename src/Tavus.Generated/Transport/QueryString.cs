using System.Globalization;
using System.Text;

namespace Tavus.Transport;

/// <summary>Builds the query of a URL (RFC 3986, section 3.4); an argument that is null is left out.</summary>
internal sealed class QueryString
{
    private readonly StringBuilder _query = new();

    public QueryString Add(string name, object? value)
    {
        if (value is not null)
        {
            _query.Append(_query.Length == 0 ? '?' : '&')
                .Append(name)
                .Append('=')
                .Append(Uri.EscapeDataString(Convert.ToString(value, CultureInfo.InvariantCulture)!));
        }

        return this;
    }

    public override string ToString() => _query.ToString();
}
