using Tavus.Cli.Json;
using Tavus.Cli.Schema;

namespace Tavus.Cli.Files;

/// <summary>Puts placeholders where a persona has secrets, named after their places: <c>PERSONA_LLM_API_KEY</c>.</summary>
internal sealed class SecretPlaceholders
{
    // The service chose the names of the members: without this, one could be that of a variable that has nothing to do with the persona.
    private const string Prefix = "PERSONA_";

    private readonly List<string> _names = [];
    private readonly HashSet<string> _taken = [];
    private readonly Dictionary<string, int> _nextNumbers = [];

    /// <summary>The names that were given, in the order of the file.</summary>
    public IReadOnlyList<string> Names => _names;

    public JsonTree Hide(JsonTree persona) => Secrets.Map(persona, [], HideSecret, Escape);

    /// <summary>A truth value is no credential, whatever its name, unless the document says so: <c>use_token</c> stays.</summary>
    private JsonTree HideSecret(IReadOnlyList<string> path, JsonTree secret) =>
        secret is JsonText { Value: "" } || (secret is JsonLiteral { Source: "true" or "false" } && !Secrets.IsDocumented(path)) ? secret : new JsonText($"${{{NameOf(path)}}}");

    private static JsonTree Escape(JsonTree value) => value is JsonText text ? new JsonText(Placeholders.Escape(text.Value)) : value;

    private string NameOf(IReadOnlyList<string> path)
    {
        var telling = path[0] == "layers" && path.Count > 1 ? path.Skip(1) : path;
        var plain = Prefix + string.Concat(string.Join('_', telling).Select(static unit => char.IsAsciiLetterOrDigit(unit) ? char.ToUpperInvariant(unit) : '_'));
        var name = plain;
        var number = _nextNumbers.GetValueOrDefault(plain, 2);
        while (!_taken.Add(name))
        {
            name = $"{plain}_{number++}";
        }

        _nextNumbers[plain] = number;
        _names.Add(name);
        return name;
    }
}
