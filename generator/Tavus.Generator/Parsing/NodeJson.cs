using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Tavus.Generator.Parsing;

/// <summary>Writes a node of the OpenAPI document as JSON: a plain scalar that is a JSON value stays unchanged, and any other scalar becomes a string.</summary>
internal static class NodeJson
{
    private static readonly Regex JsonNumber = new(@"^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?$", RegexOptions.CultureInvariant);

    public static string From(YamlNode node)
    {
        var json = new StringBuilder();
        Write(json, node);
        return json.ToString();
    }

    private static void Write(StringBuilder json, YamlNode node)
    {
        switch (node)
        {
            case YamlMappingNode mapping:
                WriteAll(json, '{', mapping.Children, '}', static (json, member) =>
                {
                    WriteString(json, member.Key.Text() ?? "");
                    json.Append(':');
                    Write(json, member.Value);
                });
                break;
            case YamlSequenceNode sequence:
                WriteAll(json, '[', sequence.Children, ']', Write);
                break;
            case YamlScalarNode { Style: ScalarStyle.Plain, Tag.IsEmpty: true, Value: var plain } when IsJson(plain):
                json.Append(string.IsNullOrEmpty(plain) || plain == "~" ? "null" : plain);
                break;
            default:
                WriteString(json, node.Text() ?? "");
                break;
        }
    }

    private static void WriteAll<T>(StringBuilder json, char open, IEnumerable<T> items, char close, Action<StringBuilder, T> write)
    {
        json.Append(open);
        var separator = "";
        foreach (var item in items)
        {
            json.Append(separator);
            write(json, item);
            separator = ",";
        }

        json.Append(close);
    }

    private static bool IsJson(string? plain) =>
        plain is null or "" or "~" or "null" or "true" or "false" || JsonNumber.IsMatch(plain);

    private static void WriteString(StringBuilder json, string text)
    {
        json.Append('"');
        foreach (var character in text)
        {
            _ = character switch
            {
                '"' => json.Append("\\\""),
                '\\' => json.Append("\\\\"),
                < ' ' => json.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture)),
                _ => json.Append(character),
            };
        }

        json.Append('"');
    }
}
