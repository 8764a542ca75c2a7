using System.CommandLine.Parsing;

namespace Tavus.Cli.Commands;

/// <summary>The options of every command that shows objects or outcomes.</summary>
internal sealed class OutputOptions(string jsonDescription)
{
    private readonly Option<bool> _json = new("--json") { Description = jsonDescription };
    private readonly Option<bool> _showSecrets = new("--show-secrets") { Description = "Do not mask secrets, such as third-party keys and headers." };

    public static OutputOptions OfObject => new("Print JSON: every value exactly as the service sent it, except for masked secrets.");

    public static OutputOptions OfChange(ApiResource resource) => new($"Print the result as one line of JSON with the members '{resource.IdName}', 'changed', 'dry_run' and 'patch'.");

    public IEnumerable<Symbol> Symbols => [_json, _showSecrets];

    public bool IsJson(ParseResult parsed) => parsed.GetValue(_json);

    public bool IsJson(CommandResult parsed) => parsed.GetValue(_json);

    public bool ShowsSecrets(ParseResult parsed) => parsed.GetValue(_showSecrets);

    /// <summary>The JSON of an object, with masked secrets unless the user wants to see them.</summary>
    public JsonObject JsonOf(ParseResult parsed, ITavusModel item) => JsonNodeReader.ReadObject(ShowsSecrets(parsed) ? item.ToJson() : item.ToMaskedJson());

    /// <summary>Shows an object as YAML or JSON. Only the terminal wraps long lines, so that copied lines are still YAML.</summary>
    public void Write(ParseResult parsed, IAnsiConsole console, ITavusModel item)
    {
        var json = JsonOf(parsed, item);
        if (IsJson(parsed))
        {
            console.WriteJson(json, isIndented: true);
        }
        else
        {
            // Spectre would wrap a name wider than the terminal.
            var yaml = new YamlWriter(TerminalSafeText.For(console), name => name.GetCellWidth() < console.Profile.Width ? console.ToAnsi(new Spectre.Console.Text(name, OutputStyle.Label)) : name);
            Array.ForEach([.. yaml.Lines(json)], console.Profile.Out.Writer.WriteLine);
        }
    }

    /// <summary>Reports an outcome: in words, or as JSON on one line.</summary>
    public void Report(ParseResult parsed, IAnsiConsole console, string words, JsonObject json)
    {
        if (IsJson(parsed))
        {
            console.WriteJson(json);
        }
        else
        {
            console.WriteTextLine(words);
        }
    }
}
