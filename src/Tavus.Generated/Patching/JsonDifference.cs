namespace Tavus.Patching;

/// <summary>Finds the changes that turn one JSON value into another, in time proportional to the size of both.</summary>
internal sealed class JsonDifference
{
    private readonly List<(JsonPointer Path, JsonTree Value)> _guards = [];

    private readonly IWholeMembers? _model;

    /// <param name="model">The changed object. If it implements <see cref="IWholeMembers"/>, it defines which members are replaced as a whole.</param>
    /// <exception cref="ArgumentException">An item that contains a masked secret was moved or copied, or a text with a masked credential was changed.</exception>
    public JsonDifference(JsonTree before, JsonTree after, object? model = null)
    {
        _model = model as IWholeMembers;
        Compare(JsonPointer.Root, before, after);
    }

    public JsonPatch Patch { get; } = new();

    /// <summary>The values that must be unchanged when the patch is applied. Masked secrets are left out: the service would compare the mask with the secret, and the test would fail.</summary>
    private IEnumerable<(JsonPointer Path, JsonTree Value)> Guards =>
        _guards.SelectMany(static guard => MaskedSecrets.GetUnmaskedParts(guard.Path, guard.Value));

    /// <summary>Creates a patch that first tests whether the values to change are still the same. A test cannot check that a member is missing. For an added member, the patch therefore tests the object that contains the member, unless that object is the root.</summary>
    public JsonPatch ToGuardedPatch() => JsonPatch.FromOperations(
        Guards.Select(static guard => new JsonPatchOperation(JsonPatchOperationKind.Test, guard.Path, value: guard.Value.Json)).Concat(Patch));

    /// <summary>Whether the tests of the guarded patch succeed on a value.</summary>
    public bool GuardsHoldFor(JsonTree current) => Guards.All(guard => guard.Value.Equals(current.Find(guard.Path)));

    private void Compare(JsonPointer path, JsonTree? before, JsonTree? after)
    {
        if (after is null)
        {
            _guards.Add((path, before!));
            Patch.Remove(path);
        }
        else if (after.Equals(before))
        {
            // Nothing to change.
        }
        else if (after.IsMasked)
        {
            // A masked text is not sent, and the service keeps its current value. An edit around a masked credential would be lost without notice, therefore it is an error.
            if (before is not null && after.Text.Trim('*').Length > 0 && CredentialText.MaskIn(before.Text) != after.Text)
            {
                throw new ArgumentException($"The text at '{LogText.Line(path.ToString())}' contains a masked credential and was changed. Write the credential in place of its mask.");
            }
        }
        else if (before is null)
        {
            Patch.Add(path, MaskedSecrets.Remove(after));
        }
        else if (before.Kind == after.Kind && before.Kind == JsonTokenType.StartObject && !IsWhole(path))
        {
            CompareMembers(path, before, after);
        }
        else if (before.Kind == after.Kind && before.Kind == JsonTokenType.StartArray && !IsWhole(path))
        {
            CompareItems(path, before, after);
        }
        else
        {
            _guards.Add((path, before));
            Patch.Replace(path, MaskedSecrets.Remove(after));
        }
    }

    private bool IsWhole(JsonPointer path) => _model is not null && path.Segments is [var name] && _model.IsWhole(name);

    private void CompareMembers(JsonPointer path, JsonTree before, JsonTree after)
    {
        var outerGuards = _guards.Count;
        foreach (var name in before.Members.Keys.Union(after.Members.Keys))
        {
            Compare(path.Append(name), before[name], after[name]);
        }

        if (path != JsonPointer.Root && after.Members.Any(member => !member.Value.IsMasked && !before.Members.ContainsKey(member.Key)))
        {
            GuardWhole(path, before, outerGuards);
        }
    }

    /// <summary>Compares two lists item by item, without the equal items at the end of both. Removes deleted items, adds new items, and edits the others in place.</summary>
    private void CompareItems(JsonPointer path, JsonTree before, JsonTree after)
    {
        var (outerGuards, outerOperations) = (_guards.Count, Patch.Count);
        var (oldItems, newItems) = (new HashSet<JsonTree>(before.Items), new HashSet<JsonTree>(after.Items));
        var (oldCount, newCount) = (before.Items.Count, after.Items.Count);
        while (oldCount > 0 && newCount > 0 && before.Items[oldCount - 1].Equals(after.Items[newCount - 1]))
        {
            (oldCount, newCount) = (oldCount - 1, newCount - 1);
        }

        for (var (oldIndex, newIndex) = (0, 0); oldIndex < oldCount || newIndex < newCount;)
        {
            var old = oldIndex < oldCount ? before.Items[oldIndex] : null;
            var current = newIndex < newCount ? after.Items[newIndex] : null;
            if (old is not null && current is not null && newItems.Contains(old) is var remains && remains != oldItems.Contains(current))
            {
                // Only one of the two items is in both lists. The other one was added or removed, not edited.
                old = remains ? null : old;
                current = remains ? current : null;
            }

            if (current is { ContainsMask: true } && !current.Equals(old) && (oldItems.Contains(current) || (old is null && current.IsMasked)))
            {
                throw new ArgumentException($"The items of '{LogText.Line(path.ToString())}' contain masked secrets and were reordered. An item with a masked secret can be changed or removed, but not moved or copied.");
            }

            // After the operations so far, all items before newIndex have their new values.
            Compare(path.Append(newIndex), old, current);
            oldIndex += old is null ? 0 : 1;
            newIndex += current is null ? 0 : 1;
        }

        if (Patch.Count > outerOperations)
        {
            // Guards the whole list, not individual items: the tests run before the changes, when an item may still have another index.
            GuardWhole(path, before, outerGuards);
        }
    }

    /// <summary>Guards a whole value in place of its parts.</summary>
    private void GuardWhole(JsonPointer path, JsonTree value, int outerGuards)
    {
        _guards.RemoveRange(outerGuards, _guards.Count - outerGuards);
        _guards.Add((path, value));
    }
}
