using System.Globalization;
using System.Text;

namespace Tavus.Cli.Json;

/// <summary>A string, by what it means.</summary>
internal class JsonText(string value) : JsonTree
{
    public string Value => value;

    public override void Write(StringBuilder json) => Write(json, value);

    public static void Write(StringBuilder json, string text)
    {
        json.Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]);
            if (isPair)
            {
                json.Append(text, i++, 2);
            }
            else if (text[i] is '"' or '\\')
            {
                json.Append('\\').Append(text[i]);
            }
            else if (char.IsControl(text[i]) || char.IsSurrogate(text[i]))
            {
                json.Append(CultureInfo.InvariantCulture, $"\\u{(int)text[i]:x4}");
            }
            else
            {
                json.Append(text[i]);
            }
        }

        json.Append('"');
    }

    public override bool IsSame(JsonTree other) => other is JsonText text && text.Value == value;
}
