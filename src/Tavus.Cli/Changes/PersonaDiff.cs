using Spectre.Console;
using Tavus.Cli.Json;
using Tavus.Cli.Rendering;
using Tavus.Cli.Schema;
using Tavus.Cli.Yaml;

namespace Tavus.Cli.Changes;

/// <summary>Shows what becomes of a persona: member by member what goes and what comes, as lines of YAML.</summary>
internal sealed class PersonaDiff(IAnsiConsole console, bool showsSecrets)
{
    private readonly TerminalSafeText _text = TerminalSafeText.For(console);

    public void Write(JsonMap before, JsonMap after) => WriteMembers(before, after, []);

    /// <summary>Shows what is new altogether.</summary>
    public void Write(JsonMap persona) => WriteLines([], Lines(persona, []));

    private void WriteMembers(JsonMap before, JsonMap after, IReadOnlyList<string> path)
    {
        foreach (var name in before.Members.Keys.Union(after.Members.Keys))
        {
            IReadOnlyList<string> place = [.. path, name];
            var (old, current) = (before[name], after[name]);
            if (old is JsonMap oldMap && current is JsonMap map)
            {
                WriteMembers(oldMap, map, place);
            }
            else if (old is null || current is null || !old.IsSame(current))
            {
                WriteLine(_text.Line(JsonPointer.FromSegments([.. place]).ToString()), ViewStyle.Branch);
                WriteLines(Lines(old, place), Lines(current, place));
            }
        }
    }

    /// <summary>Of texts of many lines, only those between the first and the last change.</summary>
    private void WriteLines(string[] old, string[] current)
    {
        // The same on both sides are two masked secrets.
        var isSame = old.SequenceEqual(current);
        var start = isSame ? 0 : old.Zip(current).TakeWhile(static pair => pair.First == pair.Second).Count();
        var most = isSame ? 0 : Math.Min(old.Length, current.Length) - start;
        var end = old.Reverse().Zip(current.Reverse()).Take(most).TakeWhile(static pair => pair.First == pair.Second).Count();
        foreach (var line in old[start..^end])
        {
            WriteLine($"- {line}", ViewStyle.Removed);
        }

        foreach (var line in current[start..^end])
        {
            WriteLine($"+ {line}", ViewStyle.Added);
        }
    }

    private string[] Lines(JsonTree? value, IReadOnlyList<string> path) =>
        value is null ? [] : [.. new YamlWriter(_text).Lines(showsSecrets ? value : Secrets.MaskIn(value, path))];

    private void WriteLine(string line, Style style) => console.Write(new Text(line + Environment.NewLine, style));
}
