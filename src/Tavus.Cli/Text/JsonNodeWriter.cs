using System.Text.RegularExpressions;

namespace Tavus.Cli.Text;

/// <summary>Writes JSON on one line. Unlike System.Text.Json, it keeps an unpaired surrogate.</summary>
internal static partial class JsonNodeWriter
{
    public static string Write(JsonNode? node) => node switch
    {
        null => "null",
        JsonObject members => $"{{{string.Join(',', members.Select(static member => $"{Quote(member.Key)}:{Write(member.Value)}"))}}}",
        JsonArray items => $"[{string.Join(',', items.Select(Write))}]",
        _ when node.AsText() is { } text => Quote(text),
        _ => node.ToJsonString(),
    };

    public static string Quote(string text) =>
        $"\"{Special.Replace(text, static match => match.ValueSpan is "\"" or "\\" ? $"\\{match.Value}" : TerminalSafeText.Escape(match.Value[0]))}\"";

    /// <summary>Matches a quote, a backslash, a control character, or an unpaired surrogate.</summary>
    [GeneratedRegex(@"[""\\\p{Cc}]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]")]
    private static partial Regex Special { get; }
}
