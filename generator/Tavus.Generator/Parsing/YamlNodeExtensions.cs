namespace Tavus.Generator.Parsing;

/// <summary>Reads nodes of any kind. For a missing value, returns null or an empty list instead of throwing an exception.</summary>
internal static class YamlNodeExtensions
{
    /// <summary>The value of a member of a mapping; null if the node is not a mapping or has no such member.</summary>
    public static YamlNode? Get(this YamlNode? node, string key) =>
        node is YamlMappingNode mapping && mapping.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;

    /// <summary>The key of a member of a mapping, as the position of a diagnostic; null if there is no such member.</summary>
    public static YamlNode? Key(this YamlNode? node, string key) =>
        node.Members().Select(static member => member.Key).FirstOrDefault(name => name.Text() == key);

    public static string? GetText(this YamlNode? node, string key) => node.Get(key).Text();

    public static string? Text(this YamlNode? node) => (node as YamlScalarNode)?.Value;

    public static bool IsTrue(this YamlNode? node, string key) => node.GetText(key) == "true";

    /// <summary>The members of a mapping in the order of the document; none if the node is not a mapping.</summary>
    public static IEnumerable<KeyValuePair<YamlNode, YamlNode>> Members(this YamlNode? node) =>
        node is YamlMappingNode mapping ? mapping.Children : [];

    public static IEnumerable<YamlNode> Items(this YamlNode? node) =>
        node is YamlSequenceNode sequence ? sequence.Children : [];

    /// <summary>The texts in the list that is a member of a mapping; none if there is no such list.</summary>
    public static IReadOnlyList<string> Texts(this YamlNode? node, string key) => node.Get(key).Items().Select(static item => item.Text() ?? "").ToList();

    public static void Deconstruct(this KeyValuePair<YamlNode, YamlNode> member, out YamlNode key, out YamlNode value)
    {
        key = member.Key;
        value = member.Value;
    }
}
