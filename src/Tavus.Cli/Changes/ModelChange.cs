namespace Tavus.Cli.Changes;

/// <summary>Changes an object as JSON, once the change is approved. Starts again if someone else changes the object in the meantime.</summary>
/// <param name="edit">Creates the wanted object from the current one.</param>
/// <param name="approve">Approves the change from the current object to the wanted one. Not called if the objects are equal.</param>
internal sealed class ModelChange(Func<JsonObject, JsonObject> edit, Func<JsonObject, JsonObject, Task<bool>> approve)
{
    private JsonPatch _patch = [];
    private bool _isApproved;

    /// <returns>The difference as a JSON Patch, whether the change was approved or needed no approval, and whether the object changed.</returns>
    public async Task<(JsonPatch Patch, bool IsApproved, bool IsChanged)> SendAsync(ApiOperation operation, TavusClient client, string id, CliHost host, CancellationToken cancellationToken)
    {
        var update = operation.UpdateAsync!(client, ApiArguments.OfId(operation, id), ApplyAsync, cancellationToken);
        var result = await RequestSender.WarnIfCancelledAsync(update, () => _isApproved && _patch.Count > 0, id, host).ConfigureAwait(false);
        return (_patch, _isApproved, result.Changed);
    }

    private async Task ApplyAsync(ITavusModel current, Func<string, ITavusModel> parse)
    {
        _isApproved = false;
        var before = JsonNodeReader.ReadObject(current.ToJson());
        var wanted = edit(before);
        var after = parse(JsonNodeWriter.Write(wanted));
        _patch = JsonPatch.Between(current, after);
        _isApproved = _patch.Count == 0 || await approve(before, wanted).ConfigureAwait(false);
        if (_isApproved)
        {
            // Only the documented members and AdditionalProperties have setters.
            foreach (var property in current.GetType().GetProperties().Where(static property => property.CanWrite))
            {
                property.SetValue(current, property.GetValue(after));
            }
        }
    }
}
