namespace Tavus.Cli.Changes;

/// <summary>Changes an object as JSON, once the change is approved. Starts again if someone else changes the object in the meantime.</summary>
/// <param name="edit">Creates the wanted object from the current one.</param>
/// <param name="approve">Approves the change from the current object to the wanted one. Not called if the objects are equal.</param>
internal sealed class ModelChange(Func<JsonObject, JsonObject> edit, Func<JsonObject, JsonObject, Task<bool>> approve) : IModelChange
{
    private JsonPatch _patch = [];
    private bool _isApproved = true;

    /// <returns>The difference as a JSON Patch, whether the change was approved or needed no approval, and whether the object changed.</returns>
    public async Task<(JsonPatch Patch, bool IsApproved, bool IsChanged)> SendAsync(ApiOperation operation, TavusClient client, string id, CancellationToken cancellationToken)
    {
        var result = await operation.UpdateAsync!(client, ApiArguments.OfId(operation, id), this, cancellationToken).ConfigureAwait(false);
        return (_patch, _isApproved, result.Changed);
    }

    public async Task ApplyAsync<T>(T current, Func<string, T> parse, Action<T, T> assign)
        where T : class, ITavusModel
    {
        var before = JsonNodeReader.ReadObject(current.ToJson());
        var wanted = edit(before);
        var after = parse(JsonNodeWriter.Write(wanted));
        _patch = JsonPatch.Between(current, after);
        _isApproved = _patch.Count == 0 || await approve(before, wanted).ConfigureAwait(false);
        if (_isApproved)
        {
            assign(current, after);
            current.AdditionalProperties.Clear();
            foreach (var (name, value) in after.AdditionalProperties)
            {
                current.AdditionalProperties.Add(name, value);
            }
        }
    }
}
