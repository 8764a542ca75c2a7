namespace Tavus.Json;

/// <summary>Creates the exceptions for a response that cannot be read or, in strict mode, has drift. No message shows a secret in the response.</summary>
internal static class ContractError
{
    private const int MaxShownPath = 200;

    public static TavusContractException NoValue(string name, string problem) =>
        new($"Cannot read the response as {name}: {problem}.", "", offset: 0);

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
            return new TavusContractException($"The response is not valid UTF-8 at offset {invalid}.", "", invalid);
        }

        var (pointer, offset, isTooDeep) = JsonErrorPlace.Find(utf8Json);
        var problem = isTooDeep ? $"nested deeper than {WireDocument.MaxDepth} levels" : "invalid JSON";
        var place = pointer.Length == 0 ? "" : $", in '{LogText.Line(pointer, MaxShownPath)}'";
        return new TavusContractException($"Cannot read the response as {name}: {problem} at offset {offset}{place}.", pointer, offset);
    }

    /// <param name="drift">At least one difference.</param>
    /// <param name="count">The number of all differences, including those that were not kept.</param>
    public static TavusContractException HasDrift(IReadOnlyList<Drift> drift, int count)
    {
        const int Shown = 20;
        var shown = string.Concat(drift.Take(Shown).Select(static difference => $"{Environment.NewLine}  {difference}"));
        var rest = count > Shown ? $"{Environment.NewLine}  and {count - Shown} more" : "";
        return new TavusContractException($"The response differs from the OpenAPI document in {count} place(s):{shown}{rest}", drift[0].Path, offset: 0, drift);
    }
}
