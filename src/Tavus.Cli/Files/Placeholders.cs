using System.Text.RegularExpressions;

namespace Tavus.Cli.Files;

/// <summary>
/// Replaces placeholders such as <c>${NAME}</c> in the strings of a file with the values of environment variables.
/// An additional dollar sign makes the text literal: <c>$${</c> inserts <c>${</c>, and <c>$$${</c> inserts <c>$${</c>.
/// </summary>
internal static partial class Placeholders
{
    public static string Escape(string literal) => Placeholder.Replace(literal, "$$$&");

    public static bool AppearIn(string text) => In(text).Any();

    /// <param name="file">The content of a file.</param>
    /// <param name="getVariable">Reads an environment variable.</param>
    /// <param name="expanded">Collects the texts into which variables were inserted.</param>
    /// <returns>A copy with the values of the variables in place of the placeholders.</returns>
    /// <exception cref="UsageException">Variables are not set (the message lists them all), a variable is not allowed, or a placeholder is malformed.</exception>
    public static JsonNode? Expand(JsonNode? file, Func<string, string?> getVariable, ExpandedTexts expanded)
    {
        var missing = new List<string>();
        var copy = ExpandNode(file);
        return missing.Count == 0
            ? copy
            : throw new UsageException($"These environment variables are not set: {string.Join(", ", missing.Distinct())}. Write $${{ for a literal ${{.");

        JsonNode? ExpandNode(JsonNode? value) => value switch
        {
            JsonObject members => new JsonObject(members.Select(member => KeyValuePair.Create(member.Key, ExpandNode(member.Value)))),
            JsonArray items => new JsonArray([.. items.Select(ExpandNode)]),
            _ when value.AsText() is { } text => ExpandText(text),
            _ => value?.DeepClone(),
        };

        JsonValue ExpandText(string source)
        {
            var value = Placeholder.Replace(source, Read);
            if (AppearIn(source))
            {
                expanded.Add(value, source, string.Concat(In(source)));
            }

            return JsonValue.Create(value);
        }

        string Read(Match match)
        {
            if (match.Groups["dollars"].Length > 1)
            {
                return match.Value[1..];
            }

            var name = match.Groups["name"];
            if (!name.Success)
            {
                throw new UsageException("A '${' in the file does not start a placeholder such as ${NAME}. Write $${ for a literal ${.");
            }

            if (getVariable(name.Value) is { Length: > 0 } value)
            {
                return value;
            }

            missing.Add(name.Value);
            return "";
        }
    }

    private static IEnumerable<string> In(string text) =>
        Placeholder.Matches(text).Where(static match => match.Groups["dollars"].Length == 1).Select(static match => match.Value);

    [GeneratedRegex(@"(?<dollars>\$+)\{((?<name>[A-Za-z_][A-Za-z0-9_]*)\})?", RegexOptions.ExplicitCapture)]
    private static partial Regex Placeholder { get; }
}
