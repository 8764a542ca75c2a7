using System.Text.Json;
using Tavus.Json;

namespace Tavus.Transport;

/// <summary>Finds what an error body says is wrong: as documented, as problem details (RFC 9457), or as gateways and frameworks say it.</summary>
internal static class ErrorReason
{
    /// <summary>A longer text is a page or a dump.</summary>
    private const int MaxPlainText = 200;

    private static readonly string[] Names = ["error", "message", "detail", "title", "errors", "msg"];

    /// <returns>Null if it says nothing.</returns>
    public static string? Find(ReadOnlySpan<byte> body)
    {
        body = WireDocument.SkipByteOrderMark(body);
        try
        {
            var reader = new Utf8JsonReader(body);
            using var document = JsonDocument.ParseValue(ref reader);
            return Find(document.RootElement);
        }
        catch (JsonException)
        {
            return FindPlain(Utf8Text.GetString(body).Trim());
        }
        catch (InvalidOperationException)
        {
            // A name with half of a surrogate pair.
            return null;
        }
    }

    private static string? Find(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => NotBlank(value),
        JsonValueKind.Array => value.EnumerateArray().Select(Find).FirstOrDefault(static text => text is not null),
        JsonValueKind.Object => Names.Select(name => value.TryGetProperty(name, out var member) ? Find(member) : null).FirstOrDefault(static text => text is not null),
        _ => null,
    };

    private static string? NotBlank(JsonElement value)
    {
        var raw = value.GetRawText();
        var text = JsonText.Unescape(Utf8Text.GetBytes(raw.Substring(1, raw.Length - 2)));
        return string.IsNullOrWhiteSpace(text) ? null : text;
    }

    /// <summary>Neither the HTML of a proxy nor cut JSON.</summary>
    private static string? FindPlain(string text) =>
        text.Length is > 0 and <= MaxPlainText && text[0] is not ('<' or '{' or '[' or '"') && text.IndexOfAny(['\r', '\n', '\uFFFD']) < 0 ? text : null;
}
