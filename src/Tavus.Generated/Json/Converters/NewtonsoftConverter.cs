using Newtonsoft.Json;

namespace Tavus.Json;

/// <summary>Lets Newtonsoft.Json read and write a value with the value's converter for System.Text.Json, so that both serializers produce the same result.</summary>
internal class NewtonsoftConverter<T, TConverter> : JsonConverter
    where TConverter : System.Text.Json.Serialization.JsonConverter<T>, new()
{
    private static readonly TConverter Converter = new();

    private static readonly JsonSerializerOptions NoOptions = new();

    public override bool CanConvert(Type objectType) => (Nullable.GetUnderlyingType(objectType) ?? objectType) == typeof(T);

    public override object? ReadJson(JsonReader reader, Type objectType, object? existingValue, Newtonsoft.Json.JsonSerializer serializer)
    {
        var raw = NewtonsoftJson.Read(reader);
        if (raw.IsNull && !Converter.HandleNull && (!typeof(T).IsValueType || objectType != typeof(T)))
        {
            return null;
        }

        var json = new Utf8JsonReader(raw.Span, new JsonReaderOptions { MaxDepth = WireDocument.MaxRawDepth });
        json.Read();
        try
        {
            return Converter.Read(ref json, typeof(T), NoOptions);
        }
        catch (System.Text.Json.JsonException exception)
        {
            throw new JsonSerializationException($"{exception.Message} See '{reader.Path}'.");
        }
    }

    public override void WriteJson(JsonWriter writer, object? value, Newtonsoft.Json.JsonSerializer serializer)
    {
        if (value is null)
        {
            writer.WriteNull();
        }
        else
        {
            NewtonsoftJson.Write(writer, WireDocument.ToUtf8(json => Converter.Write(json, (T)value, NoOptions)));
        }
    }
}
