using System.Collections;
using System.Text;

namespace Tavus.Json;

/// <summary>Builds the <c>ToString()</c> of a DTO: the members that have a value, with long values shortened.</summary>
internal sealed class ModelSummary(string typeName)
{
    private const int MaxTextLength = 40;
    private readonly StringBuilder _text = new StringBuilder(typeName).Append(" {");
    private string _separator = " ";

    public ModelSummary Add(string name, object? value) => value is null ? this : Append(name, value switch
    {
        string text => $"\"{LogText.Line(CredentialText.MaskIn(text), MaxTextLength)}\"",
        DateTimeOffset time => time.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture),
        IWireModel => "{…}",
        ICollection items => Count(items.Count),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => LogText.Line(value.ToString() ?? ""),
    });

    public ModelSummary AddSecret(string name, object? value) => value is null ? this : Append(name, CredentialText.Mask);

    public string End(IDictionary<string, RawJson>? additionalProperties)
    {
        if (additionalProperties is { Count: > 0 })
        {
            Append("AdditionalProperties", Count(additionalProperties.Count));
        }

        return _text.Append(" }").ToString();
    }

    private ModelSummary Append(string name, string value)
    {
        _text.Append(_separator).Append(name).Append(" = ").Append(value);
        _separator = ", ";
        return this;
    }

    private static string Count(int count) => string.Format(CultureInfo.InvariantCulture, "[{0}]", count);
}
