using System.ComponentModel;
using Newtonsoft.Json;

namespace Tavus.Tests;

public class OpenEnumTests
{
    [Fact]
    public void The_documented_values_of_an_open_enum_are_its_static_members()
    {
        Assert.Equal("cartesia", TtsEngine.Cartesia.Value);
        Assert.True(TtsEngine.Cartesia.IsDocumented);
        Assert.Equal([TtsEngine.Cartesia, TtsEngine.ElevenLabs, TtsEngine.PlayHT, TtsEngine.TavusAuto, TtsEngine.Azure], TtsEngine.DocumentedValues);
    }

    [Fact]
    public void An_open_enum_accepts_an_undocumented_value_and_keeps_it_unchanged()
    {
        TtsEngine engine = "whisper-9";
        Assert.False(engine.IsDocumented);
        Assert.Equal("whisper-9", engine.ToString());
        Assert.Equal(engine, TtsEngine.Parse("whisper-9"));
        Assert.True(TtsEngine.TryParse("whisper-9", out var parsed));
        Assert.Equal(engine, parsed);
        Assert.Equal(new TtsEngine("whisper-9"), engine);
    }

    [Fact]
    public void Comparison_of_open_enum_values_is_case_sensitive()
    {
        Assert.True(TtsEngine.Cartesia != new TtsEngine("Cartesia"));
        Assert.Equal(TtsEngine.Cartesia.GetHashCode(), new TtsEngine("cartesia").GetHashCode());
        Assert.False(TtsEngine.Cartesia.Equals((object)"cartesia"));
    }

    [Fact]
    public void The_default_open_enum_value_is_empty_and_null_is_rejected()
    {
        Assert.Equal("", default(TtsEngine).Value);
        Assert.Equal(new TtsEngine(""), default);
        Assert.Throws<ArgumentNullException>(static () => new TtsEngine(null!));
        Assert.Throws<ArgumentNullException>("text", static () => TtsEngine.Parse(null!));
        Assert.False(TtsEngine.TryParse(null, out _));
    }

    [Fact]
    public void A_null_string_converts_to_a_null_open_enum()
    {
        string? text = null;
        TtsEngine? engine = text;
        Assert.Null(engine);

        engine = "playht";
        Assert.Equal("is PlayHT", engine is { Value: TtsEngine.Values.PlayHT } ? "is PlayHT" : "is another");
    }

    [Fact]
    public void A_TypeConverter_converts_an_open_enum_from_and_to_a_string()
    {
        var converter = TypeDescriptor.GetConverter(typeof(TtsEngine));
        Assert.Equal(TtsEngine.PlayHT, converter.ConvertFromInvariantString("playht"));
        Assert.Equal("playht", converter.ConvertToInvariantString(TtsEngine.PlayHT));
    }

    [Fact]
    public void Newtonsoft_reads_and_writes_an_open_enum_as_a_string()
    {
        Assert.Equal("\"cartesia\"", JsonConvert.SerializeObject(TtsEngine.Cartesia));
        Assert.Equal(TtsEngine.Cartesia, JsonConvert.DeserializeObject<TtsEngine>("\"cartesia\""));
        Assert.Null(JsonConvert.DeserializeObject<TtsEngine?>("null"));
        Assert.Throws<JsonSerializationException>(static () => JsonConvert.DeserializeObject<TtsEngine>("{}"));
    }
}
