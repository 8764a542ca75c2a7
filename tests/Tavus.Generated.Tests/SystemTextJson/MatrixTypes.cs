namespace Tavus.Tests.SystemTextJson;

/// <summary>The public data types, each alone and in the places of <see cref="Holder{T}"/>. The test program that is compiled ahead of time also uses this list.</summary>
internal static class MatrixTypes
{
    private const string Persona = """{"persona_id":"p1","pipeline_mode":"new","layers":{"llm":{"extra_body":{"a":[1,2.50]}}},"unknown":{"x":null}}""";

    public static IReadOnlyDictionary<string, IReadOnlyList<(Type Type, string Text)>> All { get; } = new Dictionary<string, IReadOnlyList<(Type, string)>>
    {
        ["objects of the API, such as Persona"] = Of<Persona>(Persona),
        ["open enums, such as PipelineMode"] = Of<PipelineMode>("\"new\""),
        ["open enums as keys of dictionaries"] = [(typeof(Dictionary<PipelineMode, int>), """{"full":1,"new":2}""")],
        ["RawJson"] = Of<RawJson>("""{"b":[1.0,null,"é"]}"""),
        ["Page<T>"] = Of<Page<Persona>>($$"""{"Items":[{{Persona}}],"TotalCount":7,"PageNumber":2,"HasNext":true}"""),
        ["PatchResult"] = Of<PatchResult>("""{"Changed":true,"Patch":[{"op":"remove","path":"/a"}]}"""),
        ["JsonPatch"] = Of<JsonPatch>("""[{"op":"add","path":"/a~1b","value":{"c":1.50}},{"op":"move","path":"/b","from":"/a"}]"""),
        ["JsonPatchOperation"] = Of<JsonPatchOperation>("""{"op":"test","path":"","value":null}"""),
        ["JsonPointer"] = Of<JsonPointer>("\"/layers/0\""),
        ["Drift"] = Of<Drift>("""{"Kind":"TypeMismatch","Path":"/a","Documented":"string","Actual":"1"}"""),
        ["TavusCallback"] = Of<TavusCallback>("""{"event_type":"system.shutdown","unknown":1.50}"""),
    };

    private static (Type Type, string Text)[] Of<T>(string json) =>
        [(typeof(T), json), (typeof(Holder<T>), $$"""{ "Nested": {{json}}, "Listed": [{{json}}, {{json}}], "Named": { "any": {{json}} } }""")];
}
