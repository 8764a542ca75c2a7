using System.Text.RegularExpressions;

namespace Tavus.Generator.Parsing;

/// <summary>Writes a node of the OpenAPI document as JSON: a plain scalar that is a JSON value stays unchanged, and any other scalar becomes a string.</summary>
internal static class NodeJson
{
    private static readonly Regex Number = new(@"^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?$", RegexOptions.CultureInvariant);
    private static readonly Regex Escaped = new(@"[""\\\x00-\x1f]", RegexOptions.CultureInvariant);

    public static string From(YamlNode node) => node switch
    {
        YamlMappingNode mapping => $"{{{string.Join(",", mapping.Children.Select(static member => $"{Quote(member.Key)}:{From(member.Value)}"))}}}",
        YamlSequenceNode sequence => $"[{string.Join(",", sequence.Children.Select(From))}]",
        YamlScalarNode { Style: ScalarStyle.Plain, Tag.IsEmpty: true, Value: null or "" or "~" or "null" } => "null",
        YamlScalarNode { Style: ScalarStyle.Plain, Tag.IsEmpty: true, Value: var plain } when plain is "true" or "false" || Number.IsMatch(plain) => plain,
        _ => Quote(node),
    };

    private static string Quote(YamlNode node) => $"\"{Escaped.Replace(node.Text() ?? "", Escape)}\"";

    private static string Escape(Match match) => match.Value[0] < ' ' ? FormattableString.Invariant($"\\u{(int)match.Value[0]:x4}") : $"\\{match.Value}";
}
