using System.Globalization;
using System.Text;

namespace Tavus.Cli.Json;

/// <summary>A number, true, false or null, as it is written.</summary>
internal sealed class JsonLiteral(string source) : JsonTree
{
    public string Source => source;

    public static JsonLiteral Of(bool value) => new(value ? "true" : "false");

    public override void Write(StringBuilder json) => json.Append(source);

    public override bool IsSame(JsonTree other) =>
        other is JsonLiteral literal && (literal.Source == source || (Number is { } number && number == literal.Number));

    private decimal? Number => decimal.TryParse(source, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
