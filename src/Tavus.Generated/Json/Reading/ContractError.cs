using System.Text;

namespace Tavus.Json;

/// <summary>Creates the exceptions for a response that cannot be read or, in strict mode, has drift. No message shows a secret in the response.</summary>
internal static class ContractError
{
    private const int MaxShownPath = 200;

    public static TavusContractException NotUtf8(int offset) =>
        new($"The response is not valid UTF-8 at offset {offset}.", "", offset);

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
        var message = new StringBuilder($"The response differs from the OpenAPI document in {count} place(s):");
        for (var i = 0; i < drift.Count && i < Shown; i++)
        {
            message.AppendLine().Append("  ").Append(drift[i]);
        }

        return new TavusContractException(
            message + (count > Shown ? $"{Environment.NewLine}  and {count - Shown} more" : ""), drift[0].Path, offset: 0, drift);
    }
}
