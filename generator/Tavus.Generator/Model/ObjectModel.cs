namespace Tavus.Generator.Model;

/// <param name="Name">The name of the schema and of the C# class.</param>
/// <param name="Properties">In the order of the document.</param>
/// <param name="Envelope">The member under which a response may wrap the object (<c>x-envelope</c>).</param>
/// <param name="Pointers">From where a JSON Patch can point to the members.</param>
/// <param name="ExactlyOneOf">The properties of which a request has exactly one (<c>x-exactly-one-of</c>), by their names on the wire.</param>
internal sealed record ObjectModel(string Name, EquatableArray<PropertyModel> Properties, string? Envelope, PointerKind Pointers = PointerKind.None, EquatableArray<string> ExactlyOneOf = default)
{
    public bool HasAliases => Properties.Any(static property => property.Aliases.Count > 0);
}
