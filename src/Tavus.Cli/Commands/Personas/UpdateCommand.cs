using System.CommandLine;
using Tavus.Cli.Changes;
using Tavus.Cli.Errors;
using Tavus.Cli.Json;

namespace Tavus.Cli.Commands.Personas;

/// <summary><c>tavus personas update</c>.</summary>
internal sealed class UpdateCommand : ExampleCommand
{
    private readonly CliHost _host;
    private readonly PositionalArgument _id = PositionalArgument.PersonaId();

    private readonly Option<string[]> _set = new("--set")
    {
        Description = "Set a member: a JSON Pointer, '=', and a text, or JSON where the document has no text. '${NAME}' is read from the environment, as a secret must be. Repeatable.",
        HelpName = "/pointer=value",
    };

    private readonly Option<string[]> _remove = new("--remove") { Description = "Remove a member. Repeatable.", HelpName = "/pointer" };
    private readonly OutputOptions _output = new("Print the result as JSON on one line: persona_id, changed, and the patch.");
    private readonly ServiceOptions _service = new();

    public UpdateCommand(CliHost host)
        : base(
            "update",
            "Changes members of a persona, and shows what changed; what someone else changes meanwhile is not overwritten.",
            "personas update p5317866 --set /layers/llm/model=tavus-gpt-oss --set /layers/tts/tts_emotion_control=true",
            "personas update p5317866 --set '/layers/llm/api_key=${PERSONA_LLM_API_KEY}'",
            "personas update p5317866 --set /layers/stt/hotwords/-=Roslyn --remove /layers/vqa")
    {
        _host = host;
        Add(_id);
        Add(_set);
        Add(_remove);
        _output.AddTo(this);
        _service.AddTo(this);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var id = parsed.GetRequiredValue(_id);
        MemberEdit[] edits =
        [
            .. (parsed.GetValue(_set) ?? []).Select(argument => MemberEdit.Set(argument, _host.GetVariable)),
            .. (parsed.GetValue(_remove) ?? []).Select(MemberEdit.Remove),
        ];
        if (edits.Length == 0)
        {
            throw new UsageException($"Say what to change: {_set.Name} {_set.HelpName}, or {_remove.Name} {_remove.HelpName}.");
        }

        var output = new ChangeOutput(_output, parsed, _host.Output, new JsonList([.. edits.Select(static edit => edit.Value).OfType<JsonTree>()]));
        using var client = await _service.CreateClientAsync(parsed, _host, cancellationToken).ConfigureAwait(false);
        var change = new PersonaChange(persona => edits.Aggregate(persona, static (edited, edit) => (JsonMap)edit.ApplyTo(edited)), ShowAsync);
        var result = await change.SendAsync(client.Personas, id, cancellationToken).ConfigureAwait(false);
        output.ReportChange(id, result.IsChanged, result.Patch);
        return ExitCode.Success;

        Task<bool> ShowAsync(JsonMap before, JsonMap after)
        {
            output.WriteDiff(before, after);
            return Task.FromResult(true);
        }
    }
}
