using Newtonsoft.Json;
using JsonSerializer = System.Text.Json.JsonSerializer;

namespace Tavus.Tests.SystemTextJson;

/// <summary>Each public data type, with each serializer, in each place: read and written back without loss.</summary>
public class MatrixTests
{
    private const string Persona = """{"persona_id":"p1","pipeline_mode":"new","layers":{"llm":{"extra_body":{"a":[1,2.50]}}},"unknown":{"x":null}}""";

    private static readonly Dictionary<string, (Type Type, string Json)> Types = new()
    {
        ["objects of the API, such as Persona"] = (typeof(Persona), Persona),
        ["open enums, such as PipelineMode"] = (typeof(PipelineMode), "\"new\""),
        ["open enums as keys of dictionaries"] = (typeof(Dictionary<PipelineMode, int>), """{"full":1,"new":2}"""),
        ["RawJson"] = (typeof(RawJson), """{"b":[1.0,null,"é"]}"""),
        ["Page<T>"] = (typeof(Page<Persona>), $$"""{"Items":[{{Persona}}],"TotalCount":7,"PageNumber":2,"HasNext":true}"""),
        ["PatchResult"] = (typeof(PatchResult), """{"Changed":true,"Patch":[{"op":"remove","path":"/a"}]}"""),
        ["JsonPatch"] = (typeof(JsonPatch), """[{"op":"add","path":"/a~1b","value":{"c":1.50}},{"op":"move","path":"/b","from":"/a"}]"""),
        ["JsonPatchOperation"] = (typeof(JsonPatchOperation), """{"op":"test","path":"","value":null}"""),
        ["JsonPointer"] = (typeof(JsonPointer), "\"/layers/0\""),
        ["Drift"] = (typeof(Drift), """{"Kind":"TypeMismatch","Path":"/a","Documented":"string","Actual":"1"}"""),
        ["TavusCallback"] = (typeof(TavusCallback), """{"event_type":"system.shutdown","unknown":1.50}"""),
    };

    private static readonly Dictionary<string, Func<Type, string, string>> Serializers = new()
    {
        ["System.Text.Json"] = static (type, json) => JsonSerializer.Serialize(JsonSerializer.Deserialize(json, type), type),
        ["its source generator"] = static (type, json) => JsonSerializer.Serialize(JsonSerializer.Deserialize(json, type, HolderContext.Default), type, HolderContext.Default),
        ["Newtonsoft.Json"] = static (type, json) => JsonConvert.SerializeObject(JsonConvert.DeserializeObject(json, type)),
    };

    public static TheoryData<string, string> Cells
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (type, serializer) in Types.Keys.SelectMany(static _ => Serializers.Keys, static (type, serializer) => (type, serializer)))
            {
                data.Add(type, serializer);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void Nothing_is_lost_or_renamed(string type, string serializer)
    {
        var (data, json) = Types[type];
        var convert = Serializers[serializer];

        JsonAssert.Equal(json, convert(data, json));
        if (!data.IsGenericType || data.GetGenericTypeDefinition() != typeof(Dictionary<,>))
        {
            var held = $$"""{ "Nested": {{json}}, "Listed": [{{json}}, {{json}}], "Named": { "any": {{json}} } }""";
            JsonAssert.Equal(held, convert(typeof(Holder<>).MakeGenericType(data), held));
        }
    }

    [Fact]
    public void The_table_of_the_README_names_each_type()
    {
        var readme = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "SystemTextJson/README.md"));

        Assert.All(Types.Keys, type => Assert.Contains($"| {type} | yes | yes | yes |", readme, StringComparison.Ordinal));
        Assert.Contains($"| type | {string.Join(" | ", Serializers.Keys)} |", readme, StringComparison.Ordinal);
    }
}
