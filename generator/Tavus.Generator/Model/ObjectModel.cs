namespace Tavus.Generator.Model;

/// <param name="Name">The name of the schema and of the C# class.</param>
/// <param name="Envelope">The member under which a response may wrap the object (<c>x-envelope</c>); null if there is none.</param>
/// <param name="IsPatchable">Whether a JSON Patch can change the object (<c>x-patchable</c>).</param>
/// <param name="IsResponse">Whether an operation returns the object as its response.</param>
/// <param name="ExactlyOneOf">The properties of which a request must set exactly one (<c>x-exactly-one-of</c>), as names on the wire.</param>
internal sealed record ObjectModel(string Name, IReadOnlyList<PropertyModel> Properties, string? Envelope, bool IsPatchable = false, bool IsResponse = false, params IReadOnlyList<string> ExactlyOneOf)
{
    /// <summary>The properties with their positions, by which the generated code refers to them.</summary>
    public IEnumerable<(int Index, PropertyModel Property)> IndexedProperties => Properties.Select(static (property, index) => (index, property));

    /// <summary>The property with a name on the wire; null if there is no such property.</summary>
    public PropertyModel? Find(string? jsonName) => Properties.FirstOrDefault(property => property.JsonName == jsonName);

    public bool HasAliases => Properties.Any(static property => property.Aliases.Count > 0);
}
