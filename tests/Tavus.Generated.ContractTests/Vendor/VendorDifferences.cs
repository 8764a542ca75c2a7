using System.Text.Json.Nodes;
using Tavus.Documented;

namespace Tavus.ContractTests.Vendor;

/// <summary>Finds the differences between our OpenAPI documents and the vendor's, in the operations that both describe. A member that only one side has is one difference, with all its content.</summary>
internal static class VendorDifferences
{
    /// <returns>A line for each difference, the reason for it, and our description of the member; the reason is empty if it is unknown.</returns>
    public static IEnumerable<(string Line, string Reason, string Description)> Find(JsonObject vendor)
    {
        var (ours, theirs) = (VendorDocument.Operations(OpenApiDocument.Root), VendorDocument.Operations(vendor));
        var names = theirs.Values.SelectMany(operation => new Outline(vendor, operation).Lines.Keys).Select(Name).ToHashSet(StringComparer.Ordinal);
        return
            from key in ours.Keys.Intersect(theirs.Keys).Order(StringComparer.Ordinal)
            from found in Compare(new Outline(OpenApiDocument.Root, ours[key]).Lines, new Outline(vendor, theirs[key]).Lines)
            let line = $"{key} {found.Line}"
            select (line, VendorReasons.Find(line, found.Ours, names.Contains(Name(line))), found.Ours?["description"]?.GetValue<string>() ?? "");
    }

    private static string Name(string line) => line[(line.LastIndexOf('/') + 1)..];

    private static IEnumerable<(string Line, JsonObject? Ours)> Compare(Dictionary<string, (JsonObject Schema, string Type)> ours, Dictionary<string, (JsonObject Schema, string Type)> theirs)
    {
        foreach (var place in theirs.Keys.Where(place => !ours.ContainsKey(place) && !HasParentIn(place, theirs, ours)))
        {
            yield return ($"lacks {place}", null);
        }

        foreach (var (place, line) in ours)
        {
            if (!theirs.TryGetValue(place, out var vendor))
            {
                if (!HasParentIn(place, ours, theirs) && !IsOnlyEnum(place, theirs))
                {
                    yield return ($"has {place}", line.Schema);
                }
            }
            else if (line.Type != vendor.Type && line.Type.Length > 0)
            {
                yield return ($"says {place} is '{line.Type}', not '{vendor.Type}'", line.Schema);
            }
        }
    }

    /// <summary>Whether the member is inside another member that is also missing in the other document.</summary>
    private static bool HasParentIn<T>(string place, Dictionary<string, T> one, Dictionary<string, T> other)
    {
        var parent = place[..Math.Max(place.LastIndexOf('/'), 0)];
        return one.ContainsKey(parent) && !other.ContainsKey(parent);
    }

    /// <summary>Whether the line is an enum value, and the other document lists no values for that enum. Such a document does not exclude the value.</summary>
    private static bool IsOnlyEnum<T>(string place, Dictionary<string, T> other) =>
        place[^1] == '\'' && place[..(place.LastIndexOf('/') + 2)] is var start && !other.Keys.Any(key => key.StartsWith(start, StringComparison.Ordinal));
}
