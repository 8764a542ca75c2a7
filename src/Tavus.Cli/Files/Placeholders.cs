using System.Text.RegularExpressions;
using Tavus.Cli.Commands;
using Tavus.Cli.Errors;
using Tavus.Cli.Json;

namespace Tavus.Cli.Files;

/// <summary>
/// <c>${NAME}</c> in a text of a file stands for an environment variable. For a literal <c>${</c> there is one dollar more:
/// <c>$${</c>, and so on.
/// </summary>
internal static partial class Placeholders
{
    public static string Escape(string literal) => Dollars.Replace(literal, "$$$&");

    public static bool IsIn(string text) => In(text).Any();

    /// <exception cref="UsageException">Variables are not set, all of which it names, or are not for personas, or something is no placeholder.</exception>
    public static JsonTree Fill(JsonTree file, Func<string, string?> getVariable)
    {
        var missing = new List<string>();
        var filled = Replace(file, name =>
        {
            if (getVariable(name) is { Length: > 0 } value)
            {
                return value;
            }

            missing.Add(name);
            return "";
        });
        return missing.Count == 0
            ? filled
            : throw new UsageException($"These environment variables are not set: {string.Join(", ", missing.Distinct())}. For a literal '${{' write '$${{'.");
    }

    private static IEnumerable<string> In(string text) =>
        Placeholder.Matches(text).Where(static match => match.Groups["dollars"].Length == 1).Select(static match => match.Value);

    private static JsonTree Replace(JsonTree value, Func<string, string> read) => value switch
    {
        JsonMap map => new JsonMap(new(map.Members.Select(member => KeyValuePair.Create(member.Key, Replace(member.Value, read))))),
        JsonList list => new JsonList([.. list.Items.Select(item => Replace(item, read))]),
        JsonText text => Fill(text.Value, read),
        _ => value,
    };

    private static JsonText Fill(string source, Func<string, string> read)
    {
        var value = Placeholder.Replace(source, match => Expand(match, read));
        return IsIn(source) ? new ExpandedText(value, source, string.Concat(In(source))) : new JsonText(value);
    }

    private static string Expand(Match match, Func<string, string> read) =>
        match.Groups["dollars"].Length > 1 ? match.Value[1..]
        : match.Groups["name"].Success ? read(Allowed(match.Groups["name"].Value))
        : throw new UsageException("A '${' in the file starts no placeholder such as ${PERSONA_LLM_API_KEY}. For a literal '${' write '$${'.");

    /// <summary>The key of the service is no content of a persona. Some systems find a variable by its name in any case.</summary>
    private static string Allowed(string name) => string.Equals(name, ApiKey.Variable, StringComparison.OrdinalIgnoreCase)
        ? throw new UsageException($"{ApiKey.Variable} is the key of this tool, and never sent as part of a persona: use another variable.")
        : name;

    [GeneratedRegex(@"\$+(?=\{)")]
    private static partial Regex Dollars { get; }

    [GeneratedRegex(@"(?<dollars>\$+)\{((?<name>[A-Za-z_][A-Za-z0-9_]*)\})?", RegexOptions.ExplicitCapture)]
    private static partial Regex Placeholder { get; }
}
