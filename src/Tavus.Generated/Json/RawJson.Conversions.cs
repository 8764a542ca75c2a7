using Newtonsoft.Json.Linq;

namespace Tavus;

// Conversions from and to the JSON trees of System.Text.Json and Newtonsoft.Json.
public readonly partial struct RawJson
{
    private static readonly JsonDocumentOptions AnyDepth = new() { MaxDepth = WireDocument.MaxDepth };

    /// <summary>Creates a value from the JSON of a token. Comments are left out. JSON has no NaN and no infinity: they become strings, as Newtonsoft.Json writes them.</summary>
    /// <param name="token">The token; it is copied.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="token"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="token"/> is not one JSON value (for example, it is a property or an invalid <see cref="JRaw"/>), or is nested deeper than 1000 levels.</exception>
    public static RawJson FromJToken(JToken token)
    {
        using var reader = Guard.NotNull(token).CreateReader();
        reader.MaxDepth = null;
        try
        {
            return NewtonsoftJson.Read(reader);
        }
        // For a JConstructor such as new Date(1), Newtonsoft.Json throws an InvalidCastException if the number is an int.
        catch (Exception exception) when (exception is Newtonsoft.Json.JsonException or InvalidCastException)
        {
            throw new ArgumentException($"The token is not one JSON value, or is nested deeper than {WireDocument.MaxRawDepth} levels.", nameof(token));
        }
    }

    /// <summary>Creates a value from the JSON of a token.</summary>
    /// <param name="token">The token; it is copied. Null is the JSON <c>null</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="token"/> is not one JSON value, or is nested deeper than 1000 levels.</exception>
    public static implicit operator RawJson(JToken? token) => token is null ? Null : FromJToken(token);

    /// <summary>Creates a value from the JSON of an element.</summary>
    /// <param name="element">The element; it is copied.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentException"><paramref name="element"/> is the default value, which is not JSON, or is nested deeper than 1000 levels, or is not valid UTF-8.</exception>
    public static RawJson FromJsonElement(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Undefined)
        {
            throw new ArgumentException("The JsonElement has no value: it is default(JsonElement).", nameof(element));
        }

        // The text of an element may contain comments and trailing commas, if the parser of its document allowed them.
        var reader = new Utf8JsonReader(Utf8Text.GetBytes(element.GetRawText()), new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = WireDocument.MaxRawDepth });
        try
        {
            reader.Read();
            return SystemTextJson.Read(ref reader, static json => json);
        }
        catch (JsonException)
        {
            throw new ArgumentException($"The JsonElement is nested deeper than {WireDocument.MaxRawDepth} levels, or is not valid UTF-8.", nameof(element));
        }
    }

    /// <summary>Creates a value from the JSON of a node.</summary>
    /// <param name="node">The node; it is copied. Null is the JSON <c>null</c>.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentException"><paramref name="node"/> contains a string with an unpaired surrogate, which System.Text.Json cannot write, or is nested deeper than 1000 levels.</exception>
    public static RawJson FromJsonNode(JsonNode? node)
    {
        if (node is null)
        {
            return Null;
        }

        try
        {
            return new RawJson(WireDocument.ToUtf8(json => node.WriteTo(json)));
        }
        catch (InvalidOperationException)
        {
            throw new ArgumentException($"The node is nested deeper than {WireDocument.MaxRawDepth} levels, or has a text with an unpaired surrogate, which System.Text.Json cannot write.", nameof(node));
        }
    }

    /// <summary>Creates a value from the JSON of an element.</summary>
    /// <param name="element">The element; it is copied.</param>
    /// <exception cref="ArgumentException"><paramref name="element"/> is the default value, which is not JSON, or is nested deeper than 1000 levels, or is not valid UTF-8.</exception>
    public static implicit operator RawJson(JsonElement element) => FromJsonElement(element);

    /// <summary>Converts the JSON to a <see cref="JsonElement"/>. Parses the JSON again on each call.</summary>
    /// <returns>An independent element. Nothing needs to be disposed.</returns>
    public JsonElement ToJsonElement()
    {
        using var document = JsonDocument.Parse(Utf8, AnyDepth);
        return document.RootElement.Clone();
    }

    /// <summary>Writes the JSON with the writer's own escaping and indentation.</summary>
    internal void WriteTo(Utf8JsonWriter json)
    {
        using var document = JsonDocument.Parse(Utf8, AnyDepth);
        document.RootElement.WriteTo(json);
    }

    /// <summary>Converts the JSON to a <see cref="JsonNode"/>. Parses the JSON again on each call.</summary>
    /// <returns>A new node; null for the JSON <c>null</c>.</returns>
    public JsonNode? ToJsonNode() => JsonNode.Parse(Span, nodeOptions: null, AnyDepth);

    /// <summary>
    /// Converts the JSON to a <see cref="JToken"/>. Parses the JSON again on each call. Dates stay strings, and integers keep all digits.
    /// A number with a fraction or an exponent becomes a decimal. If it is too large for a decimal (more than about 7.9e28), it becomes a
    /// double; if it is too large for a double, such as <c>1e400</c>, it becomes infinity.
    /// </summary>
    /// <returns>A new token.</returns>
    public JToken ToJToken()
    {
        using var writer = new JTokenWriter();
        NewtonsoftJson.Write(writer, Span);
        return writer.Token!;
    }
}
