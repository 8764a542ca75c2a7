using System.Text.Json;

namespace Tavus.Json;

/// <summary>Reads an object that arrives bare or in an envelope. In an envelope, the object is the only item of an array in the member that <c>x-envelope</c> specifies. An object in place of the array is read too, and reported as drift.</summary>
internal static class Envelope
{
    public static T Read<T>(ReadOnlySpan<byte> utf8Json, DriftLog? drift, ObjectReader<T> read, string name, ReadOnlySpan<byte> envelope)
        where T : class
    {
        // If the text does not contain the quoted envelope name, it is most likely a bare object.
        Span<byte> quoted = stackalloc byte[envelope.Length + 2];
        quoted.Fill((byte)'"');
        envelope.CopyTo(quoted[1..]);
        if (utf8Json.IndexOf(quoted) >= 0
            && ReadWrapped(utf8Json, drift, read, envelope, out _, out var members, out var isAlone) is { } wrapped
            && (isAlone || members > CountBare(utf8Json, read, name)))
        {
            return wrapped;
        }

        drift?.Clear();
        var bare = WireDocument.ReadObject(utf8Json, drift, read, name, out var bareMembers);
        if (bareMembers > 0)
        {
            return bare;
        }

        drift?.Clear();
        return ReadWrapped(utf8Json, drift, read, envelope, out var problem, out _, out _)
            ?? throw ContractError.NoValue(name, problem ?? $"it has none of the documented members, and no array '{Utf8Text.GetString(envelope)}'");
    }

    /// <summary>Counts the documented members that are found if the text is read as a bare object. If a text has the envelope and other members, the reading that finds more documented members is used.</summary>
    private static int CountBare<T>(ReadOnlySpan<byte> utf8Json, ObjectReader<T> read, string name)
        where T : class
    {
        WireDocument.ReadObject(utf8Json, drift: null, read, name, out var members);
        return members;
    }

    /// <returns>The object; null if the envelope does not contain exactly one such object.</returns>
    private static T? ReadWrapped<T>(
        ReadOnlySpan<byte> utf8Json, DriftLog? drift, ObjectReader<T> read, ReadOnlySpan<byte> envelope, out string? problem, out int members, out bool isAlone)
        where T : class
    {
        var json = new WireReader(utf8Json, drift);
        T? value = null;
        problem = null;
        members = 0;
        isAlone = true;
        var isRepeated = false;
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
            if (isEnvelope && json.TokenType == JsonTokenType.StartArray)
            {
                value = ReadOnlyItem(ref json, read, out var found);
                problem = found is null ? null : $"its array '{Utf8Text.GetString(envelope)}' {found}";
                members = json.DocumentedMembers;
            }
            else if (isEnvelope && json.TokenType == JsonTokenType.StartObject)
            {
                json.ReportNotAnArray();
                value = read(ref json);
                members = json.DocumentedMembers;
                problem = members > 0 ? null : $"its object '{Utf8Text.GetString(envelope)}' has none of the documented members";
                value = problem is null ? value : null;
            }
            else
            {
                json.Skip();
            }
        }

        json.Read();
        return value;
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
                value = read(ref json);
                problem = json.DocumentedMembers > 0 ? null : "contains an object with none of the documented members";
            }
        }

        return problem is null ? value : null;
    }
}
