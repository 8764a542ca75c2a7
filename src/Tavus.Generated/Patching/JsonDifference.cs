using System.Text.Json;

namespace Tavus.Patching;

/// <summary>What makes one JSON value of another: additions, removals and replacements of as few bytes as can be found in good time.</summary>
internal sealed class JsonDifference
{
    private readonly IReadOnlyList<JsonChange> _changes;

    private JsonDifference(IReadOnlyList<JsonChange> changes) => _changes = changes;

    public bool IsEmpty => _changes.Count == 0;

    public static JsonDifference Between(JsonTree before, JsonTree after) => new(Changes(JsonPointer.Root, before, after, ArrayDifference.MaxBytes));

    public JsonPatch ToPatch() => Add(new JsonPatch());

    /// <summary>The same, applied only if everything that it changes still is as it was. That a member is still missing cannot be tested: the object around it is, unless that is the whole.</summary>
    public JsonPatch ToGuardedPatch()
    {
        var patch = new JsonPatch();
        foreach (var guard in Guards())
        {
            patch.Test(guard.Key, guard.Value.Json);
        }

        return Add(patch);
    }

    /// <summary>Whether the tests of the guarded patch succeed on a value.</summary>
    public bool GuardsHoldFor(JsonTree current) => Guards().All(guard => current.Find(guard.Key)?.IsSame(guard.Value) == true);

    /// <param name="path">Where the values are.</param>
    /// <param name="before">The value as it was.</param>
    /// <param name="after">The value as it is to be.</param>
    /// <param name="maxBytes">How many bytes of the items of arrays may be compared.</param>
    internal static IReadOnlyList<JsonChange> Changes(JsonPointer path, JsonTree before, JsonTree after, int maxBytes)
    {
        if (before.IsSame(after) || MaskedSecrets.IsMasked(path, after))
        {
            return [];
        }

        var parts = (before.Kind, after.Kind) switch
        {
            (JsonTokenType.StartObject, JsonTokenType.StartObject) => MemberChanges(path, before, after, maxBytes),
            (JsonTokenType.StartArray, JsonTokenType.StartArray) => ArrayDifference.Changes(path, before, after, maxBytes),
            _ => null,
        };

        // The whole may be shorter than its parts; but it would replace secrets of which only the mask is known.
        var mustBeInParts = parts is not null && (path == JsonPointer.Root || MaskedSecrets.IsIn(path, after));
        return mustBeInParts || (parts is not null && parts.Sum(static part => part.Size) <= JsonChange.SizeOf(path, after.Size))
            ? parts!
            : [new JsonChange(new(JsonPatchOperationKind.Replace, path, value: MaskedSecrets.Without(path, after)), path, before)];
    }

    /// <summary>One for each place, and none within another. A masked secret is not what the service has: what is beside it is tested, it is not.</summary>
    private List<KeyValuePair<JsonPointer, JsonTree>> Guards()
    {
        var guards = _changes
            .Where(static change => change.GuardPath != JsonPointer.Root)
            .GroupBy(static change => change.GuardPath)
            .SelectMany(static same => MaskedSecrets.Unmasked(same.Key, same.First().GuardValue))
            .GroupBy(static guard => guard.Path)
            .ToDictionary(static same => same.Key, static same => same.First().Value);
        return [.. guards.Where(guard => !guard.Key.Ancestors.Any(guards.ContainsKey))];
    }

    private static List<JsonChange> MemberChanges(JsonPointer path, JsonTree before, JsonTree after, int maxBytes)
    {
        var changes = new List<JsonChange>();
        foreach (var member in before.Members)
        {
            var place = path.Append(member.Key);
            if (after.Members.TryGetValue(member.Key, out var value))
            {
                changes.AddRange(Changes(place, member.Value, value, maxBytes));
            }
            else
            {
                changes.Add(new JsonChange(new(JsonPatchOperationKind.Remove, place), place, member.Value));
            }
        }

        foreach (var member in after.Members.Where(member => !before.Members.ContainsKey(member.Key)))
        {
            var place = path.Append(member.Key);
            if (!MaskedSecrets.IsMasked(place, member.Value))
            {
                changes.Add(new JsonChange(new(JsonPatchOperationKind.Add, place, value: MaskedSecrets.Without(place, member.Value)), path, before));
            }
        }

        return changes;
    }

    private JsonPatch Add(JsonPatch patch)
    {
        foreach (var change in _changes)
        {
            patch.Append(change.Operation.Kind, change.Operation.Path, change.Operation.Value);
        }

        return patch;
    }
}
