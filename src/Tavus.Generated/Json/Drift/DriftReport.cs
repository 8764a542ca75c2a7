using System.Text.Json;

namespace Tavus.Json;

/// <summary>Converts the offsets of a <see cref="DriftLog"/> to readable records, by reading the response a second time.</summary>
internal static class DriftReport
{
    private const int MaxShown = 80;

    public static IReadOnlyList<Drift> Read(ReadOnlySpan<byte> utf8Json, DriftLog log)
    {
        if (log.Count == 0)
        {
            return [];
        }

        utf8Json = WireDocument.SkipByteOrderMark(utf8Json);
        var drift = new List<Drift>(log.Entries.Count);
        var reader = new Utf8JsonReader(utf8Json, new JsonReaderOptions { MaxDepth = WireDocument.MaxDepth });
        var path = new JsonPath(SecretPairs.Find(utf8Json));
        while (drift.Count < log.Entries.Count && reader.Read())
        {
            // Missing members are reported at the end of their object, so the path leaves the object only afterwards.
            var isEnd = reader.TokenType == JsonTokenType.EndObject;
            if (!isEnd)
            {
                path.Enter(ref reader);
            }

            while (drift.Count < log.Entries.Count && log.Entries[drift.Count] is var entry && entry.Offset == reader.TokenStartIndex)
            {
                drift.Add(isEnd ? Missing(entry, path) : Difference(entry, path, utf8Json, reader));
            }

            if (isEnd)
            {
                path.Enter(ref reader);
            }
        }

        return drift;
    }

    private static Drift Missing(DriftEntry entry, JsonPath path) =>
        new(entry.Kind, $"{path.ToPointer(skipInnermost: true)}/{JsonPath.Escape(entry.Documented)}", "a member", actual: null);

    private static Drift Difference(DriftEntry entry, JsonPath path, ReadOnlySpan<byte> utf8Json, Utf8JsonReader reader)
    {
        var isContainer = reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray;
        reader.Skip();
        var value = utf8Json[(int)entry.Offset..(int)reader.BytesConsumed];
        var shown = path.Place.IsSecret ? SecretNames.Mask : JsonMask.Mask(value, path.Place);
        return new Drift(entry.Kind, path.ToPointer(skipInnermost: isContainer), entry.Documented, shown.Length <= MaxShown ? shown : shown.Substring(0, MaxShown) + "…");
    }
}
