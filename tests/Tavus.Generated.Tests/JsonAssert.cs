using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Tavus.Tests;

/// <summary>Compares the meaning of JSON. Ignores white space and the order of members, but requires the same digits in numbers. If a member is repeated, the last value counts.</summary>
internal static partial class JsonAssert
{
    public static void Equal(string expected, string actual)
    {
        using var left = JsonDocument.Parse(expected, new JsonDocumentOptions { MaxDepth = 2000 });
        using var right = JsonDocument.Parse(actual, new JsonDocumentOptions { MaxDepth = 2000 });
        if (Difference("", left.RootElement, right.RootElement) is { } difference)
        {
            Assert.Fail($"{difference}{Environment.NewLine}expected: {expected}{Environment.NewLine}actual:   {actual}");
        }
    }

    private static string? Difference(string path, JsonElement left, JsonElement right)
    {
        if (left.ValueKind != right.ValueKind)
        {
            return $"'{path}' is {right.ValueKind} instead of {left.ValueKind}";
        }

        return left.ValueKind switch
        {
            JsonValueKind.Object => Members(path, Members(left), Members(right)),
            JsonValueKind.Array => Items(path, [.. left.EnumerateArray()], [.. right.EnumerateArray()]),
            JsonValueKind.String => Text(left) == Text(right) ? null : $"'{path}' is {right.GetRawText()} instead of {left.GetRawText()}",
            _ => left.GetRawText() == right.GetRawText() ? null : $"'{path}' is {right.GetRawText()} instead of {left.GetRawText()}",
        };
    }

    private static string? Members(string path, Dictionary<string, JsonElement> left, Dictionary<string, JsonElement> right) =>
        left.Keys.Except(right.Keys).Select(name => $"'{path}/{name}' is missing").FirstOrDefault()
        ?? right.Keys.Except(left.Keys).Select(name => $"'{path}/{name}' is invented").FirstOrDefault()
        ?? left.Select(member => Difference($"{path}/{member.Key}", member.Value, right[member.Key])).FirstOrDefault(static found => found is not null);

    private static string? Items(string path, JsonElement[] left, JsonElement[] right) =>
        left.Length != right.Length
            ? $"'{path}' has {right.Length} items instead of {left.Length}"
            : left.Select((item, index) => Difference($"{path}/{index}", item, right[index])).FirstOrDefault(static found => found is not null);

    private static Dictionary<string, JsonElement> Members(JsonElement element)
    {
        var members = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var member in element.EnumerateObject())
        {
            members[Name(member)] = member.Value;
        }

        return members;
    }

    private static string Text(JsonElement element) => Unescape(element.GetRawText());

    private static string Name(JsonProperty member)
    {
        var text = member.ToString();
        return Unescape(text[..EndOfString().Match(text).Length]);
    }

    // System.Text.Json cannot return a text with an unpaired surrogate, and Newtonsoft.Json replaces the surrogate.
    private static string Unescape(string json) => Escape().Replace(json[1..^1], static match => match.Value[1] switch
    {
        'u' => ((char)int.Parse(match.Value[2..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)).ToString(),
        'b' => "\b",
        'f' => "\f",
        'n' => "\n",
        'r' => "\r",
        't' => "\t",
        var itself => itself.ToString(),
    });

    [GeneratedRegex(@"\\(u[0-9a-fA-F]{4}|.)")]
    private static partial Regex Escape();

    [GeneratedRegex("^\"([^\"\\\\]|\\\\.)*\"")]
    private static partial Regex EndOfString();
}
