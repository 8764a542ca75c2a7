#if !NETSTANDARD2_0
using System.Diagnostics.CodeAnalysis;
#endif
using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Tavus.Json;

/// <summary>Lets Newtonsoft.Json read and write <see cref="RawJson"/>, without the changes that Newtonsoft makes by default to dates and fractions.</summary>
internal sealed class RawJsonConverter : JsonConverter<RawJson>
{
#if !NETSTANDARD2_0
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "Only the converters of WriteTo use reflection, and none are passed.")]
#endif
    public static RawJson FromToken(JToken token)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var writer = new JsonTextWriter(text))
        {
            token.WriteTo(writer);
        }

        return RawJson.Parse(text.ToString());
    }

    public static JToken ToToken(RawJson value)
    {
        var json = value.ToJson();
        try
        {
            return Load(json, FloatParseHandling.Decimal);
        }
        catch (JsonReaderException)
        {
            // A number is beyond the range of a decimal.
            return Load(json, FloatParseHandling.Double);
        }
    }

    /// <summary>Reads the current value token by token, verbatim.</summary>
    public static RawJson ReadFrom(JsonReader reader)
    {
        reader.DateParseHandling = DateParseHandling.None;
        reader.FloatParseHandling = FloatParseHandling.Decimal;
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var writer = new JsonTextWriter(text))
        {
            writer.WriteToken(reader);
        }

        return RawJson.Parse(text.ToString());
    }

    public override RawJson ReadJson(JsonReader reader, Type objectType, RawJson existingValue, bool hasExistingValue, JsonSerializer serializer) => ReadFrom(reader);

    public override void WriteJson(JsonWriter writer, RawJson value, JsonSerializer serializer) => writer.WriteRawValue(value.ToJson());

    private static JToken Load(string json, FloatParseHandling floats)
    {
        using var reader = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None, FloatParseHandling = floats, MaxDepth = null };
        return JToken.Load(reader);
    }
}
