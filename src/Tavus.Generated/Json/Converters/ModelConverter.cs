using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Tavus.Json;

/// <summary>
/// Lets System.Text.Json read and write a DTO with the code that the client itself uses. The serializer options therefore have no effect on names,
/// on unexpected values or on undocumented members. Public because the code that System.Text.Json generates in an application uses this class.
/// </summary>
/// <typeparam name="T">The DTO.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ModelConverter<T> : JsonConverter<T>
    where T : class, ITavusModel, new()
{
    /// <inheritdoc />
    /// <exception cref="JsonException">The value is not an object, or is not valid UTF-8.</exception>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var copy = SystemTextJson.CopyValue(ref reader);
        var json = new WireReader(copy.Written, drift: null);
        json.Read();
        if (json.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException($"A {typeof(T).Name} is an object, but {JsonTypeName.Of(json.TokenType)} was found.");
        }

        var value = new T();
        ((IWireModel)value).ReadMembers(ref json);
        return value;
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => ((IWireModel)value).Write(Guard.NotNull(writer));
}
