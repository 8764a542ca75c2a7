using System.CommandLine;
using Spectre.Console;
using Tavus.Cli.Changes;
using Tavus.Cli.Json;
using Tavus.Cli.Schema;

namespace Tavus.Cli.Commands;

/// <summary>Shows changes of personas: lines before a change, and what became of it.</summary>
/// <param name="options">How to show it.</param>
/// <param name="parsed">The arguments.</param>
/// <param name="console">Where to write.</param>
/// <param name="written">What the user wrote of the change, variables filled in.</param>
internal sealed class ChangeOutput(OutputOptions options, ParseResult parsed, IAnsiConsole console, JsonTree written)
{
    private readonly ExpandedTexts _filled = new(written);

    public void WriteDiff(JsonMap before, JsonMap after)
    {
        if (!options.IsJson(parsed))
        {
            new PersonaDiff(console, options.ShowsSecrets(parsed)).Write(before, after);
        }
    }

    public void WriteNew(JsonMap persona)
    {
        if (!options.IsJson(parsed))
        {
            new PersonaDiff(console, options.ShowsSecrets(parsed)).Write(persona);
        }
    }

    public void ReportChange(string id, bool isChanged, JsonPatch patch, bool isDryRun = false) => options.Report(
        parsed,
        console,
        !isChanged ? "No change." : isDryRun ? $"This would change persona {id}." : $"Changed persona {id}.",
        [("persona_id", new JsonText(id)), ("changed", JsonLiteral.Of(isChanged)), ("dry_run", JsonLiteral.Of(isDryRun)), ("patch", Shown(patch))]);

    private JsonList Shown(JsonPatch patch)
    {
        var operations = ((JsonList)JsonTreeReader.Read(patch.ToJson())).Items.Cast<JsonMap>();
        return new JsonList([.. operations.Zip(patch, (json, operation) =>
            options.ShowsSecrets(parsed) ? json : Masked(json, operation.Path.Segments))]);
    }

    private JsonMap Masked(JsonMap operation, IReadOnlyList<string> path) => new(new(operation.Members.Select(member => KeyValuePair.Create(member.Key, member.Key switch
    {
        "op" => member.Value,
        "value" => Secrets.MaskIn(_filled.FindIn(member.Value), path),
        _ => Secrets.MaskIn(_filled.FindIn(member.Value), []),
    }))));
}
