using System.Text;
using Newtonsoft.Json.Linq;

namespace Tavus.Benchmarks;

internal static class Fixtures
{
    /// <summary>The response in the Tavus documentation, which client N cannot parse.</summary>
    public static byte[] Documented { get; } = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "fixtures/get-persona.documented.json"));

    /// <summary>The same persona in a form that all clients can parse: without an envelope, and with every value of the documented type.</summary>
    public static byte[] Bare { get; } = MakeBare();

    /// <summary>The number of pages of the list.</summary>
    public const int Pages = 10;

    /// <summary>The number of personas on a page.</summary>
    public const int PageSize = 100;

    /// <summary>A page of the list: copies of the documented persona, each with its own id.</summary>
    public static byte[] Page(int number)
    {
        var persona = JObject.Parse(Encoding.UTF8.GetString(Documented))["data"]![0]!;
        var items = new JArray();
        for (var i = 0; i < PageSize; i++)
        {
            persona["persona_id"] = $"p{number:x}{i:x4}";
            items.Add(persona.DeepClone());
        }

        return Encoding.UTF8.GetBytes(new JObject { ["data"] = items, ["total_count"] = Pages * PageSize }.ToString());
    }

    private static byte[] MakeBare()
    {
        var persona = JObject.Parse(Encoding.UTF8.GetString(Documented))["data"]![0]!;
        persona["created_at"] = persona["updated_at"] = "2024-11-25T22:40:35.286Z";
        persona["layers"]!["tts"]!["tts_emotion_control"] = false;
        persona["layers"]!["stt"]!["hotwords"] = new JArray("This is a hotword example");
        return Encoding.UTF8.GetBytes(persona.ToString());
    }
}
