using System.CommandLine;
using Spectre.Console;
using Tavus.Cli.Rendering;

namespace Tavus.Cli.Commands;

/// <summary>The options of every command that shows something of the service.</summary>
internal sealed class OutputOptions
{
    private readonly Option<bool> _json = new("--json") { Description = "Print JSON: every value exactly as the service sent it, but for masked secrets." };
    private readonly Option<bool> _showSecrets = new("--show-secrets") { Description = "Do not mask secrets: third-party keys and headers." };

    public void AddTo(Command command)
    {
        command.Add(_json);
        command.Add(_showSecrets);
    }

    public bool ShowsSecrets(ParseResult parsed) => parsed.GetValue(_showSecrets);

    /// <param name="parsed">The arguments.</param>
    /// <param name="console">Where to write.</param>
    /// <param name="title">What heads the view.</param>
    /// <param name="json">What to show.</param>
    /// <param name="model">The DTO that the JSON is of, which tells what is documented.</param>
    public void Write(ParseResult parsed, IAnsiConsole console, string title, string json, object model)
    {
        var text = new InertText(console.Profile.Capabilities.Unicode);
        if (parsed.GetValue(_json))
        {
            console.Profile.Out.Writer.WriteLine(new IndentedJson(text).Format(json));
        }
        else
        {
            console.Write(new ViewTree(new ViewBuilder(text).Build(title, json, model)));
        }
    }
}
