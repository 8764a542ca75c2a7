using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Tavus.Json;

/// <summary>Lets System.Text.Json read and write an open enum as its string, also as a dictionary key. Public because the code that System.Text.Json generates in an application uses this class.</summary>
/// <typeparam name="T">The open enum.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class OpenEnumConverter<T> : JsonConverter<T>
    where T : struct
{
    private static readonly IOpenEnum Any = (IOpenEnum)default(T);

    /// <inheritdoc />
    /// <exception cref="JsonException">The value is not a string, a number or a boolean, or is not valid UTF-8.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType is JsonTokenType.String or JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False
            ? (T)Any.Create(SystemTextJson.ReadText(ref reader))
            : throw new JsonException($"A {typeof(T).Name} is a string, but {JsonTypeName.Of(reader.TokenType)} was found.");

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => WireWriter.WriteText(Guard.NotNull(writer), value.ToString()!);

    /// <inheritdoc />
    /// <exception cref="JsonException">The name is not valid UTF-8.</exception>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        (T)Any.Create(SystemTextJson.ReadText(ref reader));

    /// <inheritdoc />
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => Guard.NotNull(writer).WritePropertyName(value.ToString()!);
}
