namespace Tavus.Json;

/// <summary>Creates the exceptions for a response that cannot be read or, in strict mode, has drift. No message shows a secret in the response.</summary>
internal static class ContractError
{
    private const int MaxShownPath = 200;

    public static TavusContractException NoValue(string name, string problem) =>
        new($"Cannot read the text as {name}: {problem}.", "", offset: 0);

    public static TavusContractException TooLarge(long maxBytes) => new($"The JSON is larger than {maxBytes} bytes, the maximum size.", "", maxBytes);

    /// <summary>Reads the text again to find the place of the error.</summary>
    public static TavusContractException NotJson(ReadOnlySpan<byte> utf8Json, string name)
    {
        if (utf8Json.IsEmpty)
        {
            return NoValue(name, "it is empty");
        }

        if (Utf8Text.IndexOfInvalid(utf8Json) is var invalid and >= 0)
        {
            return new TavusContractException($"The text is not valid UTF-8 at offset {invalid}.", "", invalid);
        }

        var reader = new Utf8JsonReader(utf8Json, new JsonReaderOptions { MaxDepth = WireDocument.MaxDepth });
        var path = new JsonPath();
        try
        {
            while (reader.Read())
            {
                path.Enter(ref reader);
            }
        }
        catch (JsonException)
        {
            // Expected: the reader has stopped at the error.
        }

        var problem = IsTooDeep(reader, utf8Json) ? $"nested deeper than {WireDocument.MaxDepth} levels" : "invalid JSON";
        var pointer = path.ToPointer();
        var place = pointer.Length == 0 ? "" : $", in '{LogText.Line(pointer, MaxShownPath)}'";
        return new TavusContractException($"Cannot read the text as {name}: {problem} at offset {reader.BytesConsumed}{place}.", pointer, reader.BytesConsumed);
    }

    /// <param name="drift">At least one difference.</param>
    /// <param name="count">The number of differences, including those that the log did not store.</param>
    public static TavusContractException HasDrift(IReadOnlyList<Drift> drift, int count)
    {
        const int Shown = 20;
        var shown = string.Concat(drift.Take(Shown).Select(static difference => $"{Environment.NewLine}  {difference}"));
        var rest = count > Shown ? $"{Environment.NewLine}  and {count - Shown} more" : "";
        return new TavusContractException($"The response differs from the OpenAPI document in {count} place(s):{shown}{rest}", drift[0].Path, offset: 0, drift);
    }

    private static bool IsTooDeep(Utf8JsonReader reader, ReadOnlySpan<byte> utf8Json)
    {
        // At the start of an array or an object, CurrentDepth does not yet count that array or object.
        var depth = reader.CurrentDepth + (reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject ? 1 : 0);
        return depth == WireDocument.MaxDepth && utf8Json[(int)reader.BytesConsumed..] is [(byte)'[' or (byte)'{', ..];
    }
}
