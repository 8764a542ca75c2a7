namespace Tavus.Generator.Parsing;

/// <summary>The names in one C# scope. Each can be used once.</summary>
/// <param name="kind">What the names belong to, such as <c>a property</c>; used in messages.</param>
/// <param name="remedy">The advice for a name that is invalid or already in use.</param>
/// <param name="comparer">How names are compared. Default: ordinally.</param>
internal sealed class NameScope(ParseContext context, string kind, string remedy, StringComparer? comparer = null)
{
    private readonly Dictionary<string, string> _owners = new(comparer ?? StringComparer.Ordinal);

    public NameScope Reserve(string owner, params string[] names)
    {
        foreach (var name in names)
        {
            _owners[name] = owner;
        }

        return this;
    }

    /// <returns>Whether the name is valid and was free; otherwise the problem is reported.</returns>
    public bool Take(YamlNode node, string name)
    {
        var text = node.Text() ?? "";
        if (!CSharpName.IsValid(name))
        {
            context.Report(Descriptors.InvalidIdentifier, node, text, kind, remedy);
            return false;
        }

        if (_owners.TryGetValue(name, out var owner))
        {
            context.Report(Descriptors.NameCollision, node, text, name, owner, remedy);
            return false;
        }

        _owners.Add(name, $"'{text}' in {context.PlaceOf(node)}");
        return true;
    }
}
