using System.Reflection;
using System.Text.Json;
using Newtonsoft.Json;

namespace Tavus.Cli.Rendering;

/// <summary>The documented members of an object, read from the DTO that was generated for it.</summary>
/// <param name="values">The values of the members in the DTO, by name; empty for free-form JSON, which the OpenAPI document does not describe.</param>
/// <param name="kept">The values that the DTO keeps as JSON.</param>
internal sealed class DocumentedMembers(OrderedDictionary<string, object?> values, IDictionary<string, RawJson> kept)
{
    public const string Undocumented = "(undocumented)";
    public const string Differs = "(not as documented)";

    /// <param name="model">The object whose members to find. Anything but a DTO is treated as free-form JSON.</param>
    public static DocumentedMembers Of(object? model)
    {
        var values =
            from property in model?.GetType().GetProperties() ?? []
            let name = property.GetCustomAttribute<JsonPropertyAttribute>()?.PropertyName
            where name is not null
            select KeyValuePair.Create(name, property.GetValue(model));
        var kept = model?.GetType().GetProperty(nameof(ITavusModel.AdditionalProperties))?.GetValue(model) as IDictionary<string, RawJson>;
        return new DocumentedMembers(new OrderedDictionary<string, object?>(values), kept ?? new Dictionary<string, RawJson>());
    }

    /// <summary>The position of a member in the OpenAPI document; undocumented members are last.</summary>
    public int PositionOf(string name) => values.IndexOf(name) is >= 0 and var position ? position : int.MaxValue;

    /// <summary>The value of a member in the DTO; null if the DTO has no value, or keeps only the JSON.</summary>
    public object? ModelOf(string name) => kept.ContainsKey(name) ? null : values.GetValueOrDefault(name);

    /// <summary>Says how a member differs from the OpenAPI document; null if it does not.</summary>
    public string? MarkOf(string name, JsonElement value) =>
        values.Count == 0 ? null
        : !values.TryGetValue(name, out var read) ? Undocumented
        : kept.ContainsKey(name) && !IsAsDocumented(read, value.ValueKind) ? Differs
        : null;

    /// <summary>Whether a value is as documented although the DTO keeps its JSON. True for null, and for a timestamp or number in another format.</summary>
    private static bool IsAsDocumented(object? read, JsonValueKind received) => received switch
    {
        JsonValueKind.Null => true,
        JsonValueKind.String => read is DateTimeOffset,
        JsonValueKind.Number => read is int or long or double,
        _ => false,
    };
}
