using System.Globalization;
using Spectre.Console;
using Tavus.Cli.Json;
using Tavus.Cli.Rendering;
using Tavus.Cli.Schema;
using Tavus.Cli.Yaml;

namespace Tavus.Cli.Changes;

/// <summary>Shows a patch by what it takes away and what it puts there, as lines of YAML.</summary>
internal sealed class PatchDiff(IAnsiConsole console, bool showsSecrets)
{
    private readonly InertText _text = InertText.For(console);

    /// <param name="patch">Additions, removals and replacements.</param>
    /// <param name="persona">What it changes.</param>
    public void Write(JsonPatch patch, JsonMap persona)
    {
        foreach (var operation in patch)
        {
            var isReplacement = operation.Kind is JsonPatchOperationKind.Replace or JsonPatchOperationKind.Remove;
            var old = isReplacement ? Find(persona, operation.Path) : null;
            var current = operation.Value is { } value ? JsonTreeReader.Read(value.ToJson()) : null;
            WriteLine(_text.Line(operation.Path.ToString()), ViewStyle.Branch);
            Write(Lines(old, operation.Path), Lines(current, operation.Path));
        }
    }

    /// <summary>Shows what is new altogether.</summary>
    public void Write(JsonMap persona) => Write([], Lines(persona, JsonPointer.Root));

    /// <summary>Of texts of many lines, only those between the first and the last change.</summary>
    private void Write(string[] old, string[] current)
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

    private string[] Lines(JsonTree? value, JsonPointer path)
    {
        var shown = value is null || showsSecrets ? value : Secrets.MaskIn(value, path.Segments);
        return shown is null ? [] : [.. new YamlWriter(_text).Lines(shown)];
    }

    private void WriteLine(string line, Style style) => console.Write(new Text(line + Environment.NewLine, style));

    private static JsonTree? Find(JsonTree value, JsonPointer path) => path.Segments.Aggregate<string, JsonTree?>(value, static (place, segment) => place switch
    {
        JsonMap map => map[segment],
        JsonList list when int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < list.Items.Count => list.Items[index],
        _ => null,
    });
}
