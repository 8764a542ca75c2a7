using Tavus.Patching;

namespace Tavus.Cli.Commands;

/// <summary>The command <c>update</c>: sets and removes members of an object.</summary>
internal sealed class UpdateCommand(ApiResource resource, ApiOperation patch, ApiOperation create, CliHost host)
    : ServiceCommand(
        "update",
        $"Change members of a {resource.Noun}, and show the changes. Concurrent changes are not overwritten, with one exception: if someone else adds a top-level member that this command also sets, the value of this command wins.",
        resource,
        host,
        OperationArguments.ExamplesOf(create).Take(1).Select(member => $"{ExampleOf(patch)} --set \"/{member.Name}={member.Example}\"").Append($"{ExampleOf(patch)} --remove /{create.Members[^1].Name}"))
{
    private readonly Argument<string> _id = OperationArguments.IdOf(patch);

    private readonly Option<string[]> _set = new("--set")
    {
        Description = "Set a member. The value is text, or JSON for members that are not text. ${NAME} inserts an environment variable; use it for secrets. Repeatable.",
        HelpName = "/pointer=value",
    };

    private readonly Option<string[]> _remove = new("--remove") { Description = "Remove a member. Repeatable.", HelpName = "/pointer" };
    private readonly AllowUnknownOption _allowUnknown = new();
    private readonly AllowVariableOption _allowVariable = new(resource, host);
    private readonly OutputOptions _output = OutputOptions.OfChange(resource);

    protected override IReadOnlyList<Symbol?> Symbols => [_id, _set, _remove, _allowUnknown, _allowVariable, .. _output.Symbols];

    protected override async Task<int> RunAsync(ParseResult parsed, TavusClient client, CancellationToken cancellationToken)
    {
        var id = parsed.GetRequiredValue(_id);
        var placeholders = _allowVariable.PlaceholdersOf(parsed);
        MemberEdit[] edits =
        [
            .. (parsed.GetValue(_set) ?? []).Select(argument => MemberEdit.Set(argument, Resource.ItemType, placeholders)),
            .. (parsed.GetValue(_remove) ?? []).Select(MemberEdit.Remove),
        ];
        if (edits.Length == 0)
        {
            throw new UsageException($"Say what to change: {_set.Name} {_set.HelpName}, or {_remove.Name} {_remove.HelpName}.");
        }

        return await new ChangeOutput(Resource, _output, parsed, Host, placeholders)
            .ChangeAsync(patch, client, id, Edit, static () => Task.FromResult(true), cancellationToken)
            .ConfigureAwait(false);

        JsonObject Edit(JsonObject current)
        {
            var edited = new EditableJson(current.DeepClone());
            Array.ForEach(edits, edit => edit.ApplyTo(edited, Resource.ItemType));
            var wanted = (JsonObject)edited.Value!;
            return OpenApiDocument.ReadOnlyNames(Resource.ItemType).FirstOrDefault(name => !current[name].IsEqualTo(wanted[name])) is { } name
                ? throw new UsageException($"/{name} cannot be changed: only the service sets it.")
                : _allowUnknown.Check(parsed, current, wanted, Resource.ItemType);
        }
    }
}
