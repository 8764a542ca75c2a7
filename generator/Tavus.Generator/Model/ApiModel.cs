namespace Tavus.Generator.Model;

/// <summary>The content of an OpenAPI document, for the emitters.</summary>
/// <param name="Objects">The objects that the client reads and writes.</param>
/// <param name="Schemas">All schemas as JSON, by name.</param>
internal sealed record ApiModel(
    IReadOnlyList<ObjectModel> Objects,
    IReadOnlyList<OpenEnumModel> OpenEnums,
    IReadOnlyList<OperationModel> Operations,
    IReadOnlyList<ResourceModel> Resources,
    IReadOnlyList<(string Name, string Value)> Schemas)
{
    /// <summary>The object that a schema describes; null if there is no such schema.</summary>
    public ObjectModel? Object(string? schema) => Objects.FirstOrDefault(other => other.Name == schema);

    /// <summary>Finds the objects nested, at any depth, in the objects that a JSON Patch can change.</summary>
    public IEnumerable<ObjectModel> FindPatchableParts()
    {
        var parts = new Dictionary<string, ObjectModel>(StringComparer.Ordinal);
        var owners = new Queue<ObjectModel>(Objects.Where(static schema => schema.IsPatchable));
        while (owners.Count > 0)
        {
            foreach (var property in owners.Dequeue().Properties.Where(static property => !property.IsPatchedWhole))
            {
                if (Object((property.Type.Item ?? property.Type).SchemaName) is { } part && !parts.ContainsKey(part.Name))
                {
                    parts.Add(part.Name, part);
                    owners.Enqueue(part);
                }
            }
        }

        return parts.Values;
    }

    /// <summary>The documented values of an open enum; none for any other type.</summary>
    public IEnumerable<string> ValuesOf(TypeModel? type) =>
        OpenEnums.Where(openEnum => openEnum.Name == type?.SchemaName).SelectMany(static openEnum => openEnum.Values).Select(static value => value.Value);
}
