using System.Text.Json;

namespace Tavus.Json;

/// <summary>Lets Newtonsoft.Json read and write a DTO by the same code as the wire, so that both agree.</summary>
internal sealed class WireModelConverter<T> : Newtonsoft.Json.JsonConverter<T>
    where T : class, IWireModel, new()
{
    public override T? ReadJson(Newtonsoft.Json.JsonReader reader, Type objectType, T? existingValue, bool hasExistingValue, Newtonsoft.Json.JsonSerializer serializer)
    {
        var raw = RawJsonConverter.ReadFrom(reader);
        if (raw.IsNull)
        {
            return null;
        }

        var json = new WireReader(raw.Span, drift: null, WireDocument.MaxRawDepth);
        json.Read();
        if (json.TokenType != JsonTokenType.StartObject)
        {
            throw new Newtonsoft.Json.JsonSerializationException($"A {typeof(T).Name} is an object, but {JsonTypeName.Of(json.TokenType)} was found at '{reader.Path}'.");
        }

        var value = new T();
        value.ReadMembers(ref json);
        return value;
    }

    public override void WriteJson(Newtonsoft.Json.JsonWriter writer, T? value, Newtonsoft.Json.JsonSerializer serializer)
    {
        if (value is null)
        {
            writer.WriteNull();
        }
        else
        {
            writer.WriteRawValue(WireDocument.ToJson(value));
        }
    }
}
