using System.Globalization;
using Newtonsoft.Json;

namespace Tavus.Json;

/// <summary>Lets Newtonsoft.Json read and write an open enum as its string.</summary>
internal abstract class OpenEnumJsonConverter<T>(Func<string, T> fromText) : JsonConverter
    where T : struct
{
    public override bool CanConvert(Type objectType) => (Nullable.GetUnderlyingType(objectType) ?? objectType) == typeof(T);

    public override object? ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer) => reader.TokenType switch
    {
        JsonToken.Null when Nullable.GetUnderlyingType(objectType) is not null => null,
        JsonToken.String => fromText((string)reader.Value!),
        JsonToken.Integer or JsonToken.Float or JsonToken.Boolean => fromText(Convert.ToString(reader.Value, CultureInfo.InvariantCulture) ?? ""),
        _ => throw new JsonSerializationException($"{reader.TokenType} at '{reader.Path}' is not a value of {typeof(T).Name}, which is a string."),
    };

    public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer) => writer.WriteValue(value?.ToString());
}
