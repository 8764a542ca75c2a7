using Tavus.Generator.Model;

namespace Tavus.Generator.Parsing;

/// <summary>Marks the objects that are contained in an object that can be patched.</summary>
internal static class Patchable
{
    public static IEnumerable<ObjectModel> Mark(IReadOnlyList<ObjectModel> objects)
    {
        var byName = objects.ToDictionary(static schema => schema.Name, StringComparer.Ordinal);
        var parts = new HashSet<string>(StringComparer.Ordinal);
        foreach (var root in objects.Where(static schema => schema.Pointers == PointerKind.Root))
        {
            Visit(root, byName, parts);
        }

        return objects.Select(schema => parts.Contains(schema.Name) ? schema with { Pointers = schema.Pointers | PointerKind.Part } : schema);
    }

    private static void Visit(ObjectModel schema, Dictionary<string, ObjectModel> byName, HashSet<string> parts)
    {
        foreach (var type in schema.Properties.Where(static property => !property.IsPatchedWhole).Select(static property => property.Type.Item ?? property.Type))
        {
            if (type is { Kind: TypeKind.Object, SchemaName: { } name } && byName.TryGetValue(name, out var part) && parts.Add(name))
            {
                Visit(part, byName, parts);
            }
        }
    }
}
