namespace Tavus.Transport;

/// <summary>Reads the reason from an error body: from the documented members, problem details (RFC 9457), or the formats of gateways and frameworks. The rest of the body may echo sent or stored data, and is not shown.</summary>
internal sealed class ErrorReason(IReadOnlyList<string> secrets)
{
    private const int MaxShownBody = 2000;
    private const int MaxShownMessage = 500;

    /// <summary>The maximum length of a plain text to show. A longer text is probably a whole page or a dump.</summary>
    private const int MaxPlainText = 200;

    private static readonly string[] Names = ["error", "message", "detail", "title", "errors", "msg"];

    /// <returns>The reason (null if the body contains none), and the part of the body to show.</returns>
    public (string? Message, string Body) Read(BufferedResponse response)
    {
        var body = WireDocument.SkipByteOrderMark(response.Body);
        try
        {
            var reader = new Utf8JsonReader(body);
            using var document = JsonDocument.ParseValue(ref reader);
            return !reader.Read() && Select(document.RootElement) is { } json
                ? (ShowLine(Find(document.RootElement)), LogText.Shorten(json, MaxShownBody))
                : (null, Describe(response));
        }
        catch (JsonException)
        {
            return ShowLine(FindPlain(Utf8Text.GetString(body).Trim())) is { } text ? (text, text) : (null, Describe(response));
        }
        catch (InvalidOperationException)
        {
            // A member name contains an unpaired surrogate.
            return (null, Describe(response));
        }
    }

    private static string? Find(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => Text(value) is var text && string.IsNullOrWhiteSpace(text) ? null : text,
        JsonValueKind.Array => value.EnumerateArray().Select(Find).FirstOrDefault(static text => text is not null),
        JsonValueKind.Object => Names.Select(name => value.TryGetProperty(name, out var member) ? Find(member) : null).FirstOrDefault(static text => text is not null),
        _ => null,
    };

    /// <summary>Reduces the JSON to the members with the reason. In FastAPI's format, also keeps the place of the error (<c>loc</c>), but not the sent value (<c>input</c>).</summary>
    private string? Select(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => Text(value) is var text && ErrorText.Mask(text, secrets) is var shown && shown == text ? value.GetRawText() : Utf8Text.GetString(JsonText.Escape(shown)),
        JsonValueKind.Array => Join('[', value.EnumerateArray().Select(Select), ']'),
        JsonValueKind.Object => Join('{', value.EnumerateObject().Where(static member => Names.Contains(member.Name) || member.NameEquals("loc"u8)).Select(member => Select(member.Value) is { } json ? $"\"{member.Name}\":{json}" : null), '}'),
        _ => value.GetRawText(),
    };

    /// <returns>The JSON; null if there are no parts.</returns>
    private static string? Join(char opening, IEnumerable<string?> parts, char closing) =>
        parts.Where(static part => part is not null).ToList() is { Count: > 0 } shown ? opening + string.Join(",", shown) + closing : null;

    private static string Text(JsonElement value)
    {
        var raw = value.GetRawText();
        return JsonText.Unescape(Utf8Text.GetBytes(raw.Substring(1, raw.Length - 2)));
    }

    /// <summary>Returns the text if it is one short line, and neither the HTML of a proxy nor truncated JSON; otherwise null.</summary>
    private static string? FindPlain(string text) =>
        text.Length is > 0 and <= MaxPlainText && text[0] is not ('<' or '{' or '[' or '"') && text.IndexOfAny(['\r', '\n', '\uFFFD']) < 0 ? text : null;

    private string? ShowLine(string? text) => text is null ? null : ErrorText.MaskLine(text, secrets, MaxShownMessage);

    private string Describe(BufferedResponse response)
    {
        var type = response.MediaType is { } media ? ErrorText.MaskLine(media, secrets, MaxPlainText) + ", " : "";
        var length = response.Body.Length;
        return length == 0 ? "" : $"({type}{(length > ResponseContent.MaxErrorBytes ? $"more than {ResponseContent.MaxErrorBytes}" : length)} bytes)";
    }
}
