using System.Reflection;
using System.Text.Json;
using Newtonsoft.Json;

namespace Tavus.Cli.Rendering;

/// <summary>The documented members of an object, read from the DTO that was generated for it.</summary>
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

    /// <param name="model">The object whose members to find. Anything but a DTO counts as free-form JSON, which the OpenAPI document does not describe.</param>
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

    /// <summary>The position of a member in the OpenAPI document; undocumented members are last.</summary>
    public int PositionOf(string name) => _values.IndexOf(name) is >= 0 and var position ? position : int.MaxValue;

    /// <summary>The value of a member in the DTO; null if the DTO has no value, or keeps only the JSON.</summary>
    public object? ModelOf(string name) => _kept.ContainsKey(name) ? null : _values.GetValueOrDefault(name);

    public DriftMark MarkOf(string name, JsonElement value) =>
        this == FreeForm ? DriftMark.None
        : !_values.TryGetValue(name, out var read) ? DriftMark.Undocumented
        : _kept.ContainsKey(name) && !IsAsDocumented(read, value.ValueKind) ? DriftMark.Differs
        : DriftMark.None;

    /// <summary>Whether a value is as documented although the DTO keeps its JSON. True for null, and for a timestamp or number in another format.</summary>
    private static bool IsAsDocumented(object? read, JsonValueKind received) => received switch
    {
        JsonValueKind.Null => true,
        JsonValueKind.String => read is DateTimeOffset,
        JsonValueKind.Number => read is int or long or double,
        _ => false,
    };

    private static IDictionary<string, RawJson> KeptBy(object model) =>
        (IDictionary<string, RawJson>)model.GetType().GetProperty(nameof(ITavusModel.AdditionalProperties))!.GetValue(model)!;
}
