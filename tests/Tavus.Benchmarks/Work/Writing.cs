using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Tavus.Benchmarks.Work;

/// <summary>Writes the persona as UTF-8 into one buffer. Client N writes a string, because it cannot write UTF-8.</summary>
internal static class Writing
{
    private static readonly ArrayBufferWriter<byte> Buffer = new(16 * 1024);
    private static readonly Utf8JsonWriter Writer = new(Buffer, new JsonWriterOptions { SkipValidation = true });

    public static Contender[] Contenders()
    {
        var ours = Persona.Parse(Fixtures.Documented);
        var d = JsonSerializer.Deserialize(Fixtures.Documented, Baselines.SourceGenerated.Context.Default.PersonaResponse)!.Data![0];
        var e = Baselines.HandWritten.Body.ReadResponse(Fixtures.Documented);
        var n = Newtonsoft.Json.JsonConvert.DeserializeObject<Baselines.NSwagDefault.Persona>(Encoding.UTF8.GetString(Fixtures.Bare));
        return
        [
            InMemory.Contender("ours", () =>
            {
                Buffer.ResetWrittenCount();
                ours.WriteTo(Buffer);
                return Buffer;
            }),
            Contender("D", json => JsonSerializer.Serialize(json, d, Baselines.SourceGenerated.Context.Default.Persona)),
            Contender("E", e.Write),
            InMemory.Contender("N", () => Newtonsoft.Json.JsonConvert.SerializeObject(n)),
        ];
    }

    private static Contender Contender(string name, Action<Utf8JsonWriter> write) => InMemory.Contender(name, () =>
    {
        Buffer.ResetWrittenCount();
        Writer.Reset(Buffer);
        write(Writer);
        Writer.Flush();
        return Buffer;
    });
}
