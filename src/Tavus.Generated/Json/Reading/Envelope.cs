namespace Tavus.Json;

/// <summary>Reads an object that arrives bare or in an envelope. In an envelope, the object is the only item of an array in the member that <c>x-envelope</c> specifies. An object in place of the array is read too, and reported as drift.</summary>
internal static class Envelope
{
    public static T Read<T>(ReadOnlySpan<byte> utf8Json, DriftLog? drift, ObjectReader<T> read, string name, ReadOnlySpan<byte> envelope)
        where T : class
    {
        // If the text does not contain the name of the envelope, the object is bare. If it contains the name with escapes, the last statement handles it.
        Span<byte> quoted = stackalloc byte[envelope.Length + 2];
        quoted.Fill((byte)'"');
        envelope.CopyTo(quoted[1..]);
        if (utf8Json.IndexOf(quoted) >= 0 && ReadWrapped(utf8Json, drift, read, envelope, out _) is { } wrapped)
        {
            return wrapped;
        }

        drift?.Clear();
        var bare = WireDocument.ReadObject(utf8Json, drift, read, name, out var members);
        if (members > 0)
        {
            return bare;
        }

        drift?.Clear();
        return ReadWrapped(utf8Json, drift, read, envelope, out var problem) ?? throw ContractError.NoValue(name, problem is null
            ? $"it has none of the documented members, and no array '{Utf8Text.GetString(envelope)}'"
            : $"its '{Utf8Text.GetString(envelope)}' {problem}");
    }

    /// <returns>The object; null if the envelope does not contain exactly one such object, or if the text, read as a bare object, has at least as many documented members.</returns>
    private static T? ReadWrapped<T>(ReadOnlySpan<byte> utf8Json, DriftLog? drift, ObjectReader<T> read, ReadOnlySpan<byte> envelope, out string? problem)
        where T : class
    {
        var json = new WireReader(utf8Json, drift);
        T? value = null;
        problem = null;
        var (isRepeated, isAlone) = (false, true);
        json.Read();
        while (json.NextMember())
        {
            var isEnvelope = json.Name.SequenceEqual(envelope);
            isAlone &= isEnvelope;
            if (!isEnvelope || isRepeated)
            {
                json.ReportUnknown(isRepeated: isEnvelope);
            }

            isRepeated |= isEnvelope;
            switch (json.TokenType)
            {
                case JsonTokenType.StartArray when isEnvelope:
                    value = ReadOnlyItem(ref json, read, out problem);
                    break;
                case JsonTokenType.StartObject when isEnvelope:
                    json.ReportNotAnArray();
                    value = ReadItem(ref json, read, out problem);
                    break;
                default:
                    json.Skip();
                    break;
            }
        }

        // Throws if anything follows the object.
        json.Read();
        if (value is null || isAlone)
        {
            return value;
        }

        WireDocument.ReadObject(utf8Json, drift: null, read, name: "", out var bareMembers);
        return json.DocumentedMembers > bareMembers ? value : null;
    }

    private static T? ReadOnlyItem<T>(ref WireReader json, ObjectReader<T> read, out string? problem)
        where T : class
    {
        T? value = null;
        var items = 0;
        for (problem = "is empty"; json.Read() && json.TokenType != JsonTokenType.EndArray; items++)
        {
            if (items > 0 || json.TokenType != JsonTokenType.StartObject)
            {
                problem = items > 0 ? "contains more than one item" : "contains something other than an object";
                json.Skip();
            }
            else
            {
                value = ReadItem(ref json, read, out problem);
            }
        }

        return problem is null ? value : null;
    }

    private static T? ReadItem<T>(ref WireReader json, ObjectReader<T> read, out string? problem)
        where T : class
    {
        var value = read(ref json);
        problem = json.DocumentedMembers > 0 ? null : "contains none of the documented members";
        return problem is null ? value : null;
    }
}
