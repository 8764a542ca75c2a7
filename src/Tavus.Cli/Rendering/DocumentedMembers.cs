using System.Reflection;
using System.Text.Json;
using Newtonsoft.Json;

namespace Tavus.Cli.Rendering;

/// <summary>What the OpenAPI document says of an object, learnt from the DTO that was generated for it.</summary>
internal sealed class DocumentedMembers
{
    private readonly Dictionary<string, object?> _values;
    private readonly IDictionary<string, RawJson> _kept;

    private DocumentedMembers(Dictionary<string, object?> values, IDictionary<string, RawJson> kept)
    {
        _values = values;
        _kept = kept;
    }

    /// <returns>Null for what is no DTO: free-form JSON, of which the document says nothing.</returns>
    public static DocumentedMembers? Of(object? model)
    {
        var values = new Dictionary<string, object?>();
        foreach (var property in model?.GetType().GetProperties() ?? [])
        {
            if (property.GetCustomAttribute<JsonPropertyAttribute>()?.PropertyName is { } name)
            {
                values.Add(name, property.GetValue(model));
            }
        }

        return values.Count == 0 ? null : new DocumentedMembers(values, KeptBy(model!));
    }

    public bool Contains(string name) => _values.ContainsKey(name);

    /// <summary>What the DTO made of a member; null if nothing, or if it came in a form that only its JSON shows whole.</summary>
    public object? ModelOf(string name) => _kept.ContainsKey(name) ? null : _values.GetValueOrDefault(name);

    /// <summary>Whether the value of a documented member came otherwise than documented. Any may be null.</summary>
    public bool Departs(string name, JsonElement value) =>
        _kept.ContainsKey(name) && value.ValueKind != JsonValueKind.Null && !IsOtherSpelling(_values[name], value.ValueKind);

    /// <summary>Timestamps and numbers are also kept when they are spelled otherwise than the library would.</summary>
    private static bool IsOtherSpelling(object? read, JsonValueKind came) => came switch
    {
        JsonValueKind.String => read is DateTimeOffset,
        JsonValueKind.Number => read is int or long or double,
        _ => false,
    };

    private static IDictionary<string, RawJson> KeptBy(object model) =>
        (IDictionary<string, RawJson>)model.GetType().GetProperty(nameof(Persona.AdditionalProperties))!.GetValue(model)!;
}
