namespace Tavus.Json;

/// <summary>What can be wrong with an answer as a whole. No message quotes the answer, which may hold secrets.</summary>
internal static class ContractError
{
    public static TavusContractException NotUtf8(int offset) =>
        new($"The answer is not UTF-8: the byte at offset {offset} belongs to no character.", "", offset);

    public static TavusContractException NotThere(string name, string problem) =>
        new($"The answer holds no {name}: {problem}.", "", offset: 0);

    public static TavusContractException OtherEncoding(string accepted) =>
        new($"The answer is compressed, and not by {accepted}, which is all that was asked for.", "", offset: 0);

    public static TavusContractException RepeatedPage(int number) =>
        new($"The service gives page {number} of the list with the same items as one before: the list would never end.", "", offset: 0);

    public static TavusContractException TooLarge(long maxBytes) =>
        new($"The answer is larger than {maxBytes} bytes. Raise {nameof(TavusClientOptions)}.{nameof(TavusClientOptions.MaxResponseBytes)} if it is expected to be.", "", maxBytes);

    /// <summary>Reads the text again, up to what is wrong with it, to say where that is.</summary>
    public static TavusContractException NotJson(ReadOnlySpan<byte> utf8Json, string name)
    {
        if (utf8Json.IsEmpty)
        {
            return NotThere(name, "it is empty");
        }

        var position = JsonPosition.OfError(utf8Json);
        var problem = position.IsTooDeep ? $"nested deeper than {WireDocument.MaxDepth} levels" : "not JSON";
        var place = position.Pointer.Length == 0 ? "" : $", at '{position.Pointer}'";
        return new TavusContractException($"The answer holds no {name}: it is {problem} from offset {position.Offset} on{place}.", position.Pointer, position.Offset);
    }

    /// <param name="drift">At least one departure.</param>
    /// <param name="count">How many there are in all.</param>
    public static TavusContractException Departs(IReadOnlyList<Drift> drift, int count)
    {
        const int Shown = 20;
        var lines = drift.Take(Shown).Select(static entry => $"{Environment.NewLine}  {entry}");
        var rest = count > Shown ? $"{Environment.NewLine}  and {count - Shown} more" : "";
        return new TavusContractException(
            $"The answer departs from the document in {count} place(s):{string.Concat(lines)}{rest}", drift[0].Path, offset: 0, drift);
    }
}
