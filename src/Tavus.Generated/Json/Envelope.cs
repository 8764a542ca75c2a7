using System.Text.Json;

namespace Tavus.Json;

/// <summary>Reads an object that arrives bare, or under one member (<c>x-envelope</c>): as the only item of an array or, with drift, as it is.</summary>
internal static class Envelope
{
    public static T Read<T>(ReadOnlySpan<byte> utf8Json, DriftLog? drift, ObjectReader<T> read, string name, ReadOnlySpan<byte> envelope)
        where T : class
    {
        // Nothing but the envelope: the usual case, read in one pass.
        if (StartsWithMember(utf8Json, envelope)
            && ReadWrapped(utf8Json, drift, read, envelope, out _, out var hasOtherMembers) is { } alone
            && !hasOtherMembers)
        {
            return alone;
        }

        drift?.Clear();
        var bare = WireDocument.ReadObject(utf8Json, drift, read, name, out var hadDocumentedMembers);
        if (hadDocumentedMembers)
        {
            return bare;
        }

        drift?.Clear();
        return ReadWrapped(utf8Json, drift, read, envelope, out var problem, out _)
            ?? throw ContractError.NoValue(name, problem ?? $"it has none of the documented members, and no array '{Utf8Text.GetString(envelope)}'");
    }

    private static bool StartsWithMember(ReadOnlySpan<byte> utf8Json, ReadOnlySpan<byte> name)
    {
        var json = new WireReader(utf8Json, drift: null);
        return json.Read() && json.TokenType == JsonTokenType.StartObject && json.NextMember() && json.Name.SequenceEqual(name);
    }

    /// <returns>Null if the envelope does not hold just one such object.</returns>
    private static T? ReadWrapped<T>(
        ReadOnlySpan<byte> utf8Json, DriftLog? drift, ObjectReader<T> read, ReadOnlySpan<byte> envelope, out string? problem, out bool hasOtherMembers)
        where T : class
    {
        var json = new WireReader(utf8Json, drift);
        T? value = null;
        problem = null;
        hasOtherMembers = false;
        json.Read();
        while (json.NextMember())
        {
            if (json.Name.SequenceEqual(envelope) && json.TokenType == JsonTokenType.StartArray)
            {
                value = ReadOnlyItem(ref json, read, out var found);
                problem = found is null ? null : $"its array '{Utf8Text.GetString(envelope)}' {found}";
            }
            else if (json.Name.SequenceEqual(envelope) && json.TokenType == JsonTokenType.StartObject)
            {
                json.ReportNotAnArray();
                value = read(ref json);
                problem = json.HadDocumentedMembers ? null : $"its object '{Utf8Text.GetString(envelope)}' has none of the documented members";
                value = problem is null ? value : null;
            }
            else
            {
                hasOtherMembers = true;
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
            if (items > 0)
            {
                problem = "holds more than one item";
                json.Skip();
            }
            else if (json.TokenType != JsonTokenType.StartObject)
            {
                problem = "holds something else than an object";
                json.Skip();
            }
            else
            {
                value = read(ref json);
                problem = json.HadDocumentedMembers ? null : "holds an object with none of the documented members";
            }
        }

        return problem is null ? value : null;
    }
}
