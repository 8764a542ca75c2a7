using System.Buffers;
using System.Text;
using System.Text.Json;
using Newtonsoft.Json;
using JsonSerializer = System.Text.Json.JsonSerializer;

namespace Tavus.Tests.SystemTextJson;

/// <summary>Tests that the settings of the caller's readers and writers are kept.</summary>
public class WriterTests
{
    private const string Markup = """{"persona_name":"</script>","layers":{"llm":{"extra_body":{"a":"</script>","\ud800</script>":"</script>"}}},"x":"</script>","\ud800":"</script>"}""";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    private static readonly JsonSerializerOptions Lenient = new() { ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    [Fact]
    public void A_persona_is_serialized_with_angle_brackets_escaped_for_HTML()
    {
        var persona = Persona.Parse(Markup);

        Assert.All(
            [JsonSerializer.Serialize(persona), JsonConvert.SerializeObject(persona, new JsonSerializerSettings { StringEscapeHandling = StringEscapeHandling.EscapeHtml })],
            json =>
            {
                Assert.DoesNotContain("<", json, StringComparison.Ordinal);
                JsonAssert.Equal(Markup, json);
            });
    }

    [Fact]
    public void Indented_serialization_indents_nested_and_unknown_members()
    {
        var persona = Persona.Parse("""{"layers":{"llm":{"extra_body":{"a":[1]}}},"x":{"y":2}}""");

        Assert.Equal(
            """
            {
              "layers": {
                "llm": {
                  "extra_body": {
                    "a": [
                      1
                    ]
                  }
                }
              },
              "x": {
                "y": 2
              }
            }
            """,
            JsonSerializer.Serialize(persona, Indented).ReplaceLineEndings("\n"));
        Assert.Equal(
            JsonConvert.SerializeObject(JsonConvert.DeserializeObject(persona.ToJson()), Formatting.Indented),
            JsonConvert.SerializeObject(persona, Formatting.Indented));
    }

    [Fact]
    public void A_validating_Utf8JsonWriter_rejects_unpaired_surrogates_only_in_member_names()
    {
        using var writer = new Utf8JsonWriter(Stream.Null);
        JsonSerializer.Serialize(writer, Persona.Parse("""{"persona_id":"p1","x":"\ud800","y":{"z":[1]}}"""));
        Assert.Contains(
            "an unpaired surrogate",
            Assert.Throws<System.Text.Json.JsonException>(() => JsonSerializer.Serialize(new Utf8JsonWriter(Stream.Null), Persona.Parse("""{"persona_id":"p1","\ud800":1}"""))).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_persona_is_read_from_a_segmented_Utf8JsonReader_with_comments_and_trailing_commas()
    {
        const string Json = """{"persona_name":"Ann\u0041" /* c */,"unknown":[1.50,/**/"text",],}""";
        var options = new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

        for (var size = 1; size < Json.Length; size++)
        {
            var reader = new Utf8JsonReader(Segment.Split(Encoding.UTF8.GetBytes(Json), size), options);
            var persona = JsonSerializer.Deserialize<Persona>(ref reader, Lenient)!;
            Assert.Equal("AnnA", persona.PersonaName);
            Assert.Equal("""[1.50,"text"]""", persona.AdditionalProperties["unknown"].ToJson());
        }
    }

    [Fact]
    public void Invalid_UTF8_throws_the_JsonException_of_System_Text_Json() => Assert.Multiple(
        static () => Assert.Throws<System.Text.Json.JsonException>(static () => JsonSerializer.Deserialize<Persona>("{\"x\":\"\xff\"}"u8.ToArray().Select(static b => b == 0xC3 ? (byte)0xFF : b).ToArray())),
        static () => Assert.Throws<System.Text.Json.JsonException>(static () => JsonSerializer.Deserialize<PipelineMode>([(byte)'"', 0xFF, (byte)'"'])),
        static () => Assert.Throws<System.Text.Json.JsonException>(static () => JsonSerializer.Deserialize<RawJson>([(byte)'"', 0xFF, (byte)'"'])));

    private sealed class Segment : ReadOnlySequenceSegment<byte>
    {
        private Segment(ReadOnlyMemory<byte> memory, long index) => (Memory, RunningIndex) = (memory, index);

        public static ReadOnlySequence<byte> Split(byte[] bytes, int size)
        {
            var first = new Segment(bytes.AsMemory(0, size), 0);
            var last = first;
            for (var start = size; start < bytes.Length; start += size)
            {
                var next = new Segment(bytes.AsMemory(start, Math.Min(size, bytes.Length - start)), start);
                last.Next = next;
                last = next;
            }

            return new ReadOnlySequence<byte>(first, 0, last, last.Memory.Length);
        }
    }
}
