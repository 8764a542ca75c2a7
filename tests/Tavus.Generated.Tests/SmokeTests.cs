using Newtonsoft.Json.Linq;
using Xunit.Abstractions;

namespace Tavus.Tests;

public class SmokeTests(ITestOutputHelper output)
{
    [Fact]
    public void Reads_the_documented_persona()
    {
        var bytes = File.ReadAllBytes("fixtures/get-persona.documented.json");
        var persona = Persona.Parse(bytes);
        output.WriteLine(persona.ToString());
        output.WriteLine(persona.ToJson());
        output.WriteLine(persona.ToMaskedJson());
        output.WriteLine(persona.Layers!.Tts!.ToString());
        var expected = JObject.Parse(File.ReadAllText("fixtures/get-persona.documented.json"))["data"]![0]!;
        Assert.True(JToken.DeepEquals(expected, JToken.Parse(persona.ToJson())));
        Assert.False(persona.Layers!.Tts!.TtsEmotionControl);
        var again = Newtonsoft.Json.JsonConvert.DeserializeObject<Persona>(Newtonsoft.Json.JsonConvert.SerializeObject(persona))!;
        Assert.True(JToken.DeepEquals(expected, JToken.Parse(again.ToJson())));
    }
}
