using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Tavus.Json;
using Tavus.Transport;

namespace Tavus.Tests.Proof;

/// <summary>Input of twice the length needs little more than twice the memory, whatever it contains. If memory grew quadratically, it would need four times the memory.</summary>
public sealed class MemoryGrowthTests
{
    private const int Size = 2000;
    private const double MaxRatio = 2.5;

    private static readonly JsonSerializerSettings AnyDepth = new() { MaxDepth = null };
    private static readonly System.Text.Json.JsonSerializerOptions Deep = new() { MaxDepth = 2 * Size };

    /// <summary>Personas with a part that a hostile service can make arbitrarily long.</summary>
    private static readonly Dictionary<string, Func<int, string>> Shapes = new()
    {
        ["unknown members"] = static n => Persona(Join(n, static i => $"\"m{i}\":{i}")),
        ["repeated members"] = static n => Persona($"\"m\":1,{Join(n, static _ => "\"persona_name\":5")}"),
        ["repeated unknown members"] = static n => Persona(Join(n, static _ => "\"m\":5")),
        ["a list"] = static n => Persona($"\"document_ids\":[{Join(n, static i => $"\"d{i}\"")}]"),
        ["a list with other items"] = static n => Persona($"\"document_ids\":[{Join(n, static i => $"[{i}]")}]"),
        ["objects in a list"] = static n => Persona($"\"layers\":{{\"llm\":{{\"tools\":[{Join(n, static i => $"{{\"x\":{i}}}")}]}}}}"),
        ["secrets in a list"] = static n => Persona($"\"x\":[{Join(n, static i => $"{{\"api_key\":\"sk-{i}\",\"n\":{i}}}")}]"),
        ["pairs in a list"] = static n => Persona($"\"x\":[{Join(n, static i => $"{{\"name\":\"api_key\",\"value\":\"sk-{i}\"}}")}]"),
        ["a text"] = static n => Persona($"\"system_prompt\":\"{string.Concat(Enumerable.Repeat("word ", n))}\""),
        ["a text of addresses"] = static n => Persona($"\"system_prompt\":\"{string.Concat(Enumerable.Repeat("://a@b?key=Bearer x ", n))}\""),
        ["a text of starts"] = static n => Persona($"\"system_prompt\":\"{string.Concat(Enumerable.Repeat("://", n))}{string.Concat(Enumerable.Repeat("=b", n))}\""),
        ["escapes"] = static n => Persona($"\"system_prompt\":\"{string.Concat(Enumerable.Repeat("\\u00e9\\ud800", n))}\""),
        ["depth"] = static n => Persona($"\"x\":{new string('[', n / 5)}{new string(']', n / 5)}"),
        ["a map"] = static n => Persona($"\"layers\":{{\"llm\":{{\"headers\":{{{Join(n, static i => $"\"h{i}\":\"v\"")}}}}}}}"),
    };

    private static readonly Dictionary<string, Action<string>> Operations = new()
    {
        ["parse"] = static json => Tavus.Persona.Parse(json),
        ["parse with drift"] = static json =>
        {
            var utf8 = Encoding.UTF8.GetBytes(json);
            var log = new DriftLog();
            Tavus.Persona.ReadResponse(utf8, log);
            DriftReport.Read(utf8, log);
        },
        ["write"] = static json => Tavus.Persona.Parse(json).ToJson(),
        ["mask"] = static json => Tavus.Persona.Parse(json).ToMaskedJson(),
        ["summarize"] = static json => Tavus.Persona.Parse(json).ToString(),
        ["clone"] = static json => Tavus.Persona.Parse(json).Clone(),
        ["convert"] = static json => Tavus.Persona.Parse(json).To<CreatePersonaRequest>(),
        ["compare with nothing"] = static json => JsonPatch.Between(new Persona(), Tavus.Persona.Parse(json)).ToJson(),
        ["compare with itself"] = static json => JsonPatch.Between(Tavus.Persona.Parse(json), Tavus.Persona.Parse(json)),
        ["compare with a change"] = static json => JsonPatch.Between(Tavus.Persona.Parse(json), Changed(json)).ToString(),
        ["remove members"] = static json =>
        {
            var members = Tavus.Persona.Parse(json).AdditionalProperties;
            foreach (var name in members.Keys.ToArray())
            {
                members.Remove(name);
            }
        },
        ["raw to trees"] = static json =>
        {
            var raw = RawJson.Parse(json);
            raw.ToJToken();
            raw.ToJsonElement();
            raw.ToJsonNode();
            RawJson.FromJsonElement(raw.ToJsonElement());
        },
        ["Newtonsoft"] = static json => JsonConvert.SerializeObject(JsonConvert.DeserializeObject<Persona>(json, AnyDepth), AnyDepth),
        ["Newtonsoft trees"] = static json => JObject.FromObject(Tavus.Persona.Parse(json), JsonSerializer.Create(AnyDepth)).ToObject<Persona>(JsonSerializer.Create(AnyDepth)),
        ["System.Text.Json"] = static json => System.Text.Json.JsonSerializer.Serialize(System.Text.Json.JsonSerializer.Deserialize<Persona>(json, Deep), Deep),
        ["an error text"] = static json => ErrorText.MaskLine(json, ["sk-1234567890"], 500),
        ["a patch"] = static json => JsonPatch.Parse(new JsonPatch().Add(JsonPointer.Parse("/x"), RawJson.Parse(json)).ToJson()).ToString(),
    };

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var shape in Shapes.Keys)
            {
                foreach (var operation in Operations.Keys)
                {
                    cases.Add(shape, operation);
                }
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Allocated_memory_grows_in_proportion_to_the_input(string shape, string operation)
    {
        var (once, twice) = (Shapes[shape](Size), Shapes[shape](2 * Size));
        var run = Operations[operation];

        // The first run fills caches, which the measured runs reuse.
        run(twice);

        var ratio = (double)Allocated(run, twice) / Allocated(run, once);

        Assert.True(ratio <= MaxRatio, $"{ratio:0.00} times the memory for {(double)twice.Length / once.Length:0.00} times the input.");
    }

    /// <summary>The smallest of three measurements, since a garbage collection may empty buffer pools, and the next run must fill them again.</summary>
    private static long Allocated(Action<string> run, string json) => Enumerable.Range(0, 3).Min(_ =>
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        run(json);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    });

    private static Persona Changed(string json)
    {
        var persona = Tavus.Persona.Parse(json.Replace("d1", "e1", StringComparison.Ordinal).Replace(":1", ":2", StringComparison.Ordinal));
        persona.DocumentIds?.Insert(0, "first");
        return persona;
    }

    private static string Persona(string members) => $$"""{"persona_id":"p1",{{members}}}""";

    private static string Join(int count, Func<int, string> item) => string.Join(",", Enumerable.Range(0, count).Select(item));
}
