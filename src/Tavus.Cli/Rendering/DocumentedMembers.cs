using System.Reflection;
using System.Text.Json;
using Newtonsoft.Json;

namespace Tavus.Cli.Rendering;

/// <summary>What the OpenAPI document says of an object, learnt from the DTO that was generated for it.</summary>
internal sealed class DocumentedMembers
{
    private static readonly DocumentedMembers FreeForm = new([], new Dictionary<string, RawJson>());

    private readonly OrderedDictionary<string, object?> _values;
    private readonly IDictionary<string, RawJson> _kept;

    private DocumentedMembers(OrderedDictionary<string, object?> values, IDictionary<string, RawJson> kept)
    {
        _values = values;
        _kept = kept;
    }

    /// <param name="model">The DTO; anything else is free-form JSON, of which the document says nothing.</param>
    public static DocumentedMembers Of(object? model)
    {
        var values = new OrderedDictionary<string, object?>();
        foreach (var property in model?.GetType().GetProperties() ?? [])
        {
            if (property.GetCustomAttribute<JsonPropertyAttribute>()?.PropertyName is { } name)
            {
                values.Add(name, property.GetValue(model));
            }
        }

        return values.Count == 0 ? FreeForm : new DocumentedMembers(values, KeptBy(model!));
    }

    /// <summary>Where the document has a member among the others; undocumented ones are last.</summary>
    public int PositionOf(string name) => _values.IndexOf(name) is >= 0 and var position ? position : int.MaxValue;

    /// <summary>What the DTO made of a member; null if nothing, or if it came in a form that only its JSON shows whole.</summary>
    public object? ModelOf(string name) => _kept.ContainsKey(name) ? null : _values.GetValueOrDefault(name);

    public DriftMark MarkOf(string name, JsonElement value) =>
        this == FreeForm ? DriftMark.None
        : !_values.TryGetValue(name, out var read) ? DriftMark.Undocumented
        : _kept.ContainsKey(name) && !IsAsDocumented(read, value.ValueKind) ? DriftMark.Departs
        : DriftMark.None;

    /// <summary>Any member may be null; timestamps and numbers are also kept when the library would spell them otherwise.</summary>
    private static bool IsAsDocumented(object? read, JsonValueKind came) => came switch
    {
        JsonValueKind.Null => true,
        JsonValueKind.String => read is DateTimeOffset,
        JsonValueKind.Number => read is int or long or double,
        _ => false,
    };

    private static IDictionary<string, RawJson> KeptBy(object model) =>
        (IDictionary<string, RawJson>)model.GetType().GetProperty(nameof(Persona.AdditionalProperties))!.GetValue(model)!;
}
