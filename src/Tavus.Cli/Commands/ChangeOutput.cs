namespace Tavus.Cli.Commands;

/// <summary>Shows a change to an object: first the differences, then the outcome.</summary>
internal sealed class ChangeOutput(ApiResource resource, OutputOptions options, ParseResult parsed, IAnsiConsole console, Placeholders placeholders)
{
    /// <summary>Shows how the wanted object differs from the current one, which is null if the object is new.</summary>
    public void WriteDiff(JsonObject? before, JsonObject after)
    {
        if (!options.IsJson(parsed))
        {
            new ObjectDiff(console, options.ShowsSecrets(parsed), placeholders).Write(before, after);
        }
    }

    public void ReportChange(string id, bool isChanged, JsonPatch patch, bool isDryRun = false) => options.Report(
        parsed,
        console,
        !isChanged ? "No change." : isDryRun ? $"This would change {resource.Noun} {id}." : $"Changed {resource.Noun} {id}.",
        new() { [resource.IdName] = id, ["changed"] = isChanged, ["dry_run"] = isDryRun, ["patch"] = Mask(patch) });

    /// <param name="id">The id of the new object; null for a dry run.</param>
    /// <param name="path">The file that now contains the id; null if no file does.</param>
    public void ReportCreation(string? id, string? path) => options.Report(
        parsed,
        console,
        id is null ? $"This would create a {resource.Noun}." : $"Created {resource.Noun} {id}.{(path is null ? "" : $" Its id is now in {path}.")}",
        new() { [resource.IdName] = id, ["created"] = true, ["dry_run"] = id is null });

    private JsonArray Mask(JsonPatch patch)
    {
        var operations = ((JsonArray)JsonNodeReader.Read(patch.ToJson())!).Cast<JsonObject>();
        return [.. operations.Zip(patch, (json, operation) => options.ShowsSecrets(parsed) ? json.DeepClone() : Mask(json, operation.Path))];
    }

    private JsonObject Mask(JsonObject operation, JsonPointer path) => new(operation.Select(member => KeyValuePair.Create(member.Key, member.Key switch
    {
        "op" => member.Value?.DeepClone(),
        "value" => placeholders.MaskIn(member.Value, path),
        _ => placeholders.MaskIn(member.Value, JsonPointer.Root),
    })));
}
