namespace Tavus.Cli.Changes;

/// <summary>Shows the changes to an object as lines of YAML, member by member.</summary>
/// <param name="placeholders">The placeholders of the wanted object.</param>
internal sealed class ObjectDiff(IAnsiConsole console, bool showsSecrets, Placeholders placeholders)
{
    private readonly TerminalSafeText _text = TerminalSafeText.For(console);

    /// <param name="before">The current object; null for a new one, all of whose members are shown.</param>
    public void Write(JsonObject? before, JsonObject after)
    {
        if (before is null)
        {
            WriteLines([], Lines(after, JsonPointer.Root));
        }
        else
        {
            WriteMembers(before, after, JsonPointer.Root);
        }
    }

    private void WriteMembers(JsonObject before, JsonObject after, JsonPointer path)
    {
        foreach (var name in before.Concat(after).Select(static member => member.Key).Distinct())
        {
            var place = path.Append(name);
            if (before[name] is JsonObject oldMembers && after[name] is JsonObject members)
            {
                WriteMembers(oldMembers, members, place);
            }
            else if (before.ContainsKey(name) != after.ContainsKey(name) || !before[name].IsEqualTo(after[name]))
            {
                WriteLine(_text.Line(place.ToString()), OutputStyle.Heading);
                WriteLines(LinesOf(before, name, place), LinesOf(after, name, place));
            }
        }
    }

    /// <summary>Writes only the lines from the first to the last difference.</summary>
    private void WriteLines(string[] old, string[] current)
    {
        // If all lines are the same, only masked secrets differ: show all lines.
        var isSame = old.SequenceEqual(current);
        var start = isSame ? 0 : old.Zip(current).TakeWhile(static pair => pair.First == pair.Second).Count();
        var most = isSame ? 0 : Math.Min(old.Length, current.Length) - start;
        var end = old.Reverse().Zip(current.Reverse()).Take(most).TakeWhile(static pair => pair.First == pair.Second).Count();
        Array.ForEach(old[start..^end], line => WriteLine($"- {line}", OutputStyle.Removed));
        Array.ForEach(current[start..^end], line => WriteLine($"+ {line}", OutputStyle.Added));
    }

    private string[] LinesOf(JsonObject members, string name, JsonPointer path) => members.TryGetPropertyValue(name, out var value) ? Lines(value, path) : [];

    private string[] Lines(JsonNode? value, JsonPointer path) => [.. new YamlWriter(_text).Lines(showsSecrets ? value : placeholders.MaskIn(value, path))];

    private void WriteLine(string line, Style style) => console.Write(new Spectre.Console.Text(line + Environment.NewLine, style));
}
