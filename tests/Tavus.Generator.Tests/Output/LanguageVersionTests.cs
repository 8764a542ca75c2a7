using System.Text;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis.CSharp;
using Tavus.Generator.Tests.Running;

namespace Tavus.Generator.Tests.Output;

public sealed class LanguageVersionTests
{
    private const string Shape = """
        #nullable enable
        using System.Collections.Generic;
        namespace Tavus
        {
            public partial class Thing
            {
                public string? Text { get; set; }
                public string? SecretKey { get; set; }
                public bool? Flag { get; set; }
                public int? Small { get; set; }
                public long? Large { get; set; }
                public double? Share { get; set; }
                public System.DateTimeOffset? Time { get; set; }
                public Level? Level { get; set; }
                public Thing? Inner { get; set; }
                public RawJson? Anything { get; set; }
                public IDictionary<string, string>? Headers { get; set; }
                public IList<string>? Texts { get; set; }
                public IList<Level>? Levels { get; set; }
                public IList<Thing>? Things { get; set; }
                public IList<RawJson>? Raws { get; set; }
                private IDictionary<string, RawJson>? _additionalProperties;
                public IDictionary<string, RawJson> AdditionalProperties => _additionalProperties ??= new Tavus.Json.PreservedMembers();
            }
        }
        """;

    private const string StubShape = """
        #nullable enable
        using System.Collections.Generic;
        namespace Tavus.Testing
        {
            using Pairs = IReadOnlyList<KeyValuePair<string, string>>;
            internal sealed record DocumentedResponse(int Status, Pairs Headers, Pairs Bodies);
            internal sealed record DocumentedOperation(string Id, string Method, string Path, Pairs PathParameters, IReadOnlyList<DocumentedResponse> Responses);
            internal sealed record DocumentedResource(string Name, string IdMember, IReadOnlyList<(string Alias, string Name)> Aliases, IReadOnlyList<string> Members, System.Func<RawJson, string?> ReadId, IReadOnlyList<DocumentedWait> Waits);
            internal sealed record DocumentedWait(string Member, IReadOnlyList<string> Ready, IReadOnlyList<string> Failed, string? Renewed);
            internal sealed record ListFilter(string Name, IReadOnlyList<string> Values);
            internal sealed record RequiredMember(string Name, string? UnlessMember = null, string? UnlessValue = null);
            internal abstract record ResourceOperation(DocumentedResource Resource);
            internal sealed record ActionOperation(DocumentedResource Resource, bool ReturnsItem, IReadOnlyList<string> Members, IReadOnlyList<RequiredMember> Required) : ResourceOperation(Resource);
            internal sealed record CreateOperation(DocumentedResource Resource, IReadOnlyList<string> Omitted, IReadOnlyList<string> Returned, IReadOnlyList<RequiredMember> Required, IReadOnlyList<string> ExactlyOneOf) : ResourceOperation(Resource);
            internal sealed record DeleteOperation(DocumentedResource Resource) : ResourceOperation(Resource);
            internal sealed record GetOperation(DocumentedResource Resource) : ResourceOperation(Resource);
            internal sealed record ListOperation(DocumentedResource Resource, int FirstPage, bool HasTotalCount, IReadOnlyList<ListFilter> Filters) : ResourceOperation(Resource);
            internal sealed record PatchOperation(DocumentedResource Resource) : ResourceOperation(Resource);
            internal static partial class ResourceOperations { public static int Count => All.Count; }
            public sealed class StubCollection<T>
            {
                internal StubCollection(object store, System.Func<RawJson, T> parse, System.Func<T, string?> getId) { }
            }
            public sealed partial class TavusStub
            {
                private readonly Dictionary<DocumentedResource, object> _stores = new();
            }
        }
        """;

    [Fact]
    public void The_generated_stub_compiles_with_CSharp_12()
    {
        var compiled = new CompiledDocument(TestDocuments.Personas, StubShape, LanguageVersion.CSharp12, emit: "Stub");

        Assert.NotNull(compiled.Load().GetType("Tavus.Testing.DocumentedOperations")!.GetProperty("All"));
    }

    [Fact]
    public async Task Generated_code_compiles_with_CSharp_11_and_round_trips_every_kind_of_member()
    {
        const string Json = """
            {"text":"t","secret_key":"s","flag":true,"small":1,"large":10000000000,"share":0.5,"time":"2026-01-02T03:04:05Z","level":"high","inner":{"text":"i"},
            "anything":{"a":[1]},"headers":{"h":"v"},"texts":["a"],"levels":["low","new"],"things":[{"text":"l"}],"raws":[{"b":2}],"unknown":{"c":3}}
            """;

        var thing = new CompiledDocument(TestDocuments.EveryKind, Shape, LanguageVersion.CSharp11).Load().GetType("Tavus.Thing")!;
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Json));

        var reading = (Task)thing.GetMethod("ParseAsync")!.Invoke(null, [stream, CancellationToken.None])!;
        await reading;
        var read = reading.GetType().GetProperty("Result")!.GetValue(reading)!;

        Assert.Equal(JsonNode.Parse(Json)!.ToJsonString(), (string)thing.GetMethod("ToJson")!.Invoke(read, null)!);
    }
}
