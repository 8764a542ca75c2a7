namespace Tavus.Json;

/// <summary>Converts the offsets of a <see cref="DriftLog"/> to <see cref="Drift"/> objects, by reading the response a second time.</summary>
internal static class DriftReport
{
    private const int MaxShown = 80;

    /// <param name="mask">Masks the secrets of the request, which the response may echo anywhere; null if there are none.</param>
    public static IReadOnlyList<Drift> Read(ReadOnlySpan<byte> utf8Json, DriftLog log, Func<string, string>? mask = null)
    {
        utf8Json = WireDocument.SkipByteOrderMark(utf8Json);
        var drift = new List<Drift>(log.Entries.Count);
        var reader = new Utf8JsonReader(utf8Json, new JsonReaderOptions { MaxDepth = WireDocument.MaxDepth });
        var path = new JsonPath(SecretPairs.Find(utf8Json), mask: mask);
        foreach (var entry in log.Entries)
        {
            while (reader.TokenStartIndex < entry.Offset && reader.Read())
            {
                path.Enter(ref reader);
            }

            drift.Add(entry.Kind == DriftKind.MissingMember
                ? new Drift(entry.Kind, $"{path.ToPointer()}/{JsonPath.Escape(entry.Documented)}", "a member", actual: null)
                : new Drift(entry.Kind, path.ToPointer(), entry.Documented, Shown(utf8Json, reader, path.Place, mask)));
        }

        return drift;
    }

    /// <summary>Returns the current value with its secrets masked. Takes a copy of the reader, since the caller continues to read within the value.</summary>
    private static string Shown(ReadOnlySpan<byte> utf8Json, Utf8JsonReader reader, SecretPlace place, Func<string, string>? mask)
    {
        var start = (int)reader.TokenStartIndex;
        reader.Skip();
        if (place.IsSecret)
        {
            return CredentialText.Mask;
        }

        // Masked before it is cut, since the start of a secret is secret too.
        var shown = JsonMask.Mask(utf8Json[start..(int)reader.BytesConsumed], place);
        return LogText.Shorten(mask?.Invoke(shown) ?? shown, MaxShown);
    }
}
