using System.CommandLine;
using System.CommandLine.Parsing;
using Spectre.Console;
using Tavus.Cli.Json;
using Tavus.Cli.Rendering;

namespace Tavus.Cli.Commands;

/// <summary>The options of every command that shows something of the service.</summary>
internal sealed class OutputOptions(string jsonDescription)
{
    private readonly Option<bool> _json = new("--json") { Description = jsonDescription };
    private readonly Option<bool> _showSecrets = new("--show-secrets") { Description = "Do not mask secrets: third-party keys and headers." };

    public void AddTo(Command command)
    {
        AddJsonTo(command);
        command.Add(_showSecrets);
    }

    /// <summary>For commands that show no secret.</summary>
    public void AddJsonTo(Command command) => command.Add(_json);

    public bool IsJson(ParseResult parsed) => parsed.GetValue(_json);

    public bool IsJson(CommandResult parsed) => parsed.GetValue(_json);

    public bool ShowsSecrets(ParseResult parsed) => parsed.GetValue(_showSecrets);

    /// <summary>The JSON of a persona as it is to be shown.</summary>
    public string JsonOf(ParseResult parsed, Persona persona) => ShowsSecrets(parsed) ? persona.ToJson() : persona.ToMaskedJson();

    /// <param name="parsed">The arguments.</param>
    /// <param name="console">Where to write.</param>
    /// <param name="title">What heads the view.</param>
    /// <param name="persona">What to show.</param>
    public void Write(ParseResult parsed, IAnsiConsole console, string title, Persona persona)
    {
        var text = TerminalSafeText.For(console);
        var json = JsonOf(parsed, persona);
        if (IsJson(parsed))
        {
            console.Profile.Out.Writer.WriteLine(TerminalSafeJson.Indented(json, text));
        }
        else
        {
            console.Write(new ViewTree(new ViewBuilder(text).Build(title, json, persona)));
        }
    }

    /// <summary>Says what was done: in words, or as JSON on one line.</summary>
    public void Report(ParseResult parsed, IAnsiConsole console, string words, params IEnumerable<(string Name, JsonTree Value)> members)
    {
        var text = TerminalSafeText.For(console);
        var json = new JsonMap(new(members.Select(static member => KeyValuePair.Create(member.Name, member.Value))));
        console.Profile.Out.Writer.WriteLine(IsJson(parsed) ? TerminalSafeJson.OneLine(json.ToJson(), text) : text.Line(words));
    }
}
