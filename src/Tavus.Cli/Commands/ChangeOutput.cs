namespace Tavus.Cli.Commands;

/// <summary>Sends a change to an object, and shows it: first the differences, then the outcome.</summary>
internal sealed class ChangeOutput(ApiResource resource, OutputOptions options, ParseResult parsed, CliHost host, Placeholders placeholders)
{
    /// <summary>Shows how the wanted object differs from the current one, which is null if the object is new.</summary>
    public void WriteDiff(JsonObject? before, JsonObject after)
    {
        if (!options.IsJson(parsed))
        {
            new ObjectDiff(host.Output, options.ShowsSecrets(parsed), placeholders).Write(before, after);
        }
    }

    /// <summary>Changes an object as JSON, once the change is approved. Starts again if someone else changes the object in the meantime.</summary>
    /// <param name="patch">The operation.</param>
    /// <param name="client">The client.</param>
    /// <param name="id">The id of the object.</param>
    /// <param name="edit">Creates the wanted object from the current one.</param>
    /// <param name="approve">Approves the change after its differences are shown. Not called if there are none; null for a dry run.</param>
    /// <param name="cancellationToken">Cancels the change.</param>
    /// <returns>The exit code.</returns>
    public async Task<int> ChangeAsync(ApiOperation patch, TavusClient client, string id, Func<JsonObject, JsonObject> edit, Func<Task<bool>>? approve, CancellationToken cancellationToken)
    {
        JsonPatch difference = [];
        var isApproved = false;
        var update = patch.UpdateAsync!(client, ApiArguments.OfId(patch, id), ApplyAsync, cancellationToken);
        var result = await RequestSender.WarnIfCancelledAsync(update, () => isApproved && difference.Count > 0, id, host).ConfigureAwait(false);
        if (!isApproved && approve is not null)
        {
            return ExitCode.Cancelled;
        }

        ReportChange(id, approve is null ? difference.Count > 0 : result.Changed, difference, isDryRun: approve is null);
        return ExitCode.Success;

        async Task ApplyAsync(ITavusModel current, Func<string, ITavusModel> parse)
        {
            isApproved = false;
            var before = JsonNodeReader.ReadObject(current.ToJson());
            var wanted = edit(before);
            var after = parse(JsonNodeWriter.Write(wanted));
            difference = JsonPatch.Between(current, after);
            if (difference.Count > 0)
            {
                WriteDiff(before, wanted);
            }

            isApproved = difference.Count == 0 || (approve is not null && await approve().ConfigureAwait(false));
            if (isApproved)
            {
                // Only the documented members and AdditionalProperties have setters.
                foreach (var property in current.GetType().GetProperties().Where(static property => property.CanWrite))
                {
                    property.SetValue(current, property.GetValue(after));
                }
            }
        }
    }

    public void ReportChange(string id, bool isChanged, JsonPatch patch, bool isDryRun = false) => options.Report(
        parsed,
        host.Output,
        !isChanged ? "No change." : isDryRun ? $"This would change {resource.Noun} {id}." : $"Changed {resource.Noun} {id}.",
        new() { [resource.IdName] = id, ["changed"] = isChanged, ["dry_run"] = isDryRun, ["patch"] = Mask(patch) });

    /// <param name="id">The id of the new object; null for a dry run.</param>
    /// <param name="path">The file that now contains the id; null if no file does.</param>
    public void ReportCreation(string? id, string? path) => options.Report(
        parsed,
        host.Output,
        id is null ? $"This would create a {resource.Noun}." : $"Created {resource.Noun} {id}.{(path is null ? "" : $" Its id is now in {path}.")}",
        new() { [resource.IdName] = id, ["created"] = true, ["dry_run"] = id is null });

    private JsonArray Mask(JsonPatch patch)
    {
        var operations = ((JsonArray)JsonNodeReader.Read(patch.ToJson())!).Cast<JsonObject>();
        return [.. operations.Zip(patch, (json, operation) => options.ShowsSecrets(parsed) ? json.DeepClone() : Mask(json, operation.Path))];
    }

    private JsonObject Mask(JsonObject operation, JsonPointer path) => new(operation.Select(member => KeyValuePair.Create(
        member.Key, member.Key == "op" ? member.Value?.DeepClone() : placeholders.MaskIn(member.Value, member.Key == "value" ? path : JsonPointer.Root))));
}
