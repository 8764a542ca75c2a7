using System.Text.RegularExpressions;

namespace Tavus.Cli.Files;

/// <summary>
/// Replaces placeholders such as <c>${NAME}</c> in strings with the values of environment variables, which are sent, but never shown.
/// An additional dollar sign makes the text literal: <c>$${</c> inserts <c>${</c>, and <c>$$${</c> inserts <c>$${</c>.
/// </summary>
internal sealed partial class Placeholders(Func<string, string?> getVariable)
{
    /// <summary>The texts into which variables were inserted, each with its original text and the placeholders alone.</summary>
    private readonly Dictionary<string, (string Source, string Placeholders)> _expanded = [];

    public static string Escape(string literal) => Placeholder.Replace(literal, "$$$&");

    public static bool AppearIn(string text) => In(text).Any();

    /// <summary>Whether the text results from inserting a variable.</summary>
    public bool HaveCreated(string text) => _expanded.ContainsKey(text);

    /// <returns>A copy with the values of the variables in place of the placeholders.</returns>
    /// <exception cref="UsageException">Variables are not set (the message lists them all), a variable is not allowed, or a placeholder is malformed.</exception>
    public JsonNode? Expand(JsonNode? file)
    {
        var missing = new List<string>();
        var copy = Secrets.Map(file, JsonPointer.Root, (_, value, _) => value.AsText() is { } text ? Expand(text, missing) : value.DeepClone());
        return missing.Count == 0
            ? copy
            : throw new UsageException($"These environment variables are not set: {string.Join(", ", missing.Distinct())}. Write $${{ for a literal ${{.");
    }

    /// <returns>
    /// A copy with masked secrets, and with placeholders in place of the values of variables. In place of a secret, only the
    /// placeholders are shown: the rest of the text may be secret too.
    /// </returns>
    public JsonNode? MaskIn(JsonNode? value, JsonPointer path) => Secrets.Map(value, path, (_, scalar, isSecret) =>
        scalar.AsText() is { } text && _expanded.TryGetValue(text, out var found) ? JsonValue.Create(isSecret ? found.Placeholders : CredentialText.Replace(found.Source, MaskLiteral))
        : isSecret ? JsonValue.Create(CredentialText.Mask)
        : scalar.AsText() is { } plain ? JsonValue.Create(CredentialText.MaskIn(plain))
        : scalar.DeepClone());

    private JsonValue Expand(string source, List<string> missing)
    {
        var value = Placeholder.Replace(source, match => Read(match, missing));
        if (AppearIn(source) && !(_expanded.TryGetValue(value, out var other) && other.Source.Contains(source, StringComparison.Ordinal)))
        {
            // If two variables have the same value, both are shown.
            var (start, placeholders) = other.Source is null ? ("", "") : ($"{other.Source} or ", $"{other.Placeholders} or ");
            _expanded[value] = (start + source, placeholders + string.Concat(In(source)));
        }

        return JsonValue.Create(value);
    }

    private string Read(Match match, List<string> missing)
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

    /// <summary>Masks a credential in the text of a file, unless the credential is just a placeholder.</summary>
    private static string MaskLiteral(string credential) => In(credential).Contains(credential) ? credential : CredentialText.Mask;

    private static IEnumerable<string> In(string text) =>
        Placeholder.Matches(text).Where(static match => match.Groups["dollars"].Length == 1).Select(static match => match.Value);

    [GeneratedRegex(@"(?<dollars>\$+)\{((?<name>[A-Za-z_][A-Za-z0-9_]*)\})?", RegexOptions.ExplicitCapture)]
    private static partial Regex Placeholder { get; }
}
