using Newtonsoft.Json;
using JsonSerializer = System.Text.Json.JsonSerializer;

namespace Tavus.Tests.SystemTextJson;

/// <summary>Tests types of the library inside types of an application. Both serializers write the same JSON, and read it back.</summary>
public class ApplicationTypeTests
{
    private const string PersonaJson = """{"persona_id":"p1","pipeline_mode":"new","layers":{"llm":{"extra_body":{"a":[1,2.50]}}},"unknown":{"x":1.50}}""";

    private static readonly Order Full = new()
    {
        Persona = Persona.Parse(PersonaJson),
        Conversations = [Conversation.Parse("""{"conversation_id":"c1","status":"paused"}""")],
        Page = new Page<Persona>([Persona.Parse(PersonaJson)], totalCount: 7, pageNumber: 2, hasNext: true),
        Result = new PatchResult(changed: true, new JsonPatch().Replace(PersonaPointers.Layers.Llm.Model, "m").Move(JsonPointer.Parse("/a"), JsonPointer.Parse("/b"))),
        Operation = new JsonPatch().Remove(JsonPointer.Parse("/a~1b"))[0],
        Place = JsonPointer.Parse("/layers/0"),
        Drift = new Drift(DriftKind.TypeMismatch, "/a", "string", "1"),
        Mode = PipelineMode.Echo,
        Counts = new Dictionary<PipelineMode, int> { [PipelineMode.Full] = 3 },
        Raw = RawJson.Parse("""{"b":[1.0,null]}"""),
    };

    private const string Json = $$"""
        {
          "Persona": {{PersonaJson}},
          "Conversations": [{"conversation_id":"c1","status":"paused"}],
          "Page": {"Items":[{{PersonaJson}}],"TotalCount":7,"PageNumber":2,"HasNext":true},
          "Result": {"Changed":true,"Patch":[{"op":"replace","path":"/layers/llm/model","value":"m"},{"op":"move","path":"/b","from":"/a"}]},
          "Operation": {"op":"remove","path":"/a~1b"},
          "Place": "/layers/0",
          "Drift": {"Kind":"TypeMismatch","Path":"/a","Documented":"string","Actual":"1"},
          "Mode": "echo",
          "OtherMode": null,
          "Counts": {"full":3},
          "Raw": {"b":[1.0,null]}
        }
        """;

    public static TheoryData<string> Serializers => ["System.Text.Json", "its source generator", "Newtonsoft.Json"];

    [Theory]
    [MemberData(nameof(Serializers))]
    public void Library_types_inside_an_application_type_are_written_alike_by_each_serializer(string serializer) => JsonAssert.Equal(Json, Serialize(serializer, Full));

    [Theory]
    [MemberData(nameof(Serializers))]
    public void Library_types_inside_an_application_type_are_read_back_without_loss(string serializer) =>
        JsonAssert.Equal(Json, Serialize(serializer, Deserialize(serializer, Serialize(serializer, Full))));

    [Theory]
    [MemberData(nameof(Serializers))]
    public void Library_types_missing_from_an_application_type_are_read_as_null_or_empty(string serializer)
    {
        var order = Deserialize(serializer, "{}");

        Assert.Null(order.Persona);
        Assert.Null(order.OtherMode);
        Assert.Equal("", order.Mode.Value);
        Assert.True(order.Raw.IsNull);
        Assert.Equal(order, Deserialize(serializer, Serialize(serializer, order)));
    }

    [Theory]
    [InlineData("""{"Persona":"p1"}""", "A Persona is an object, but a string was found.")]
    [InlineData("""{"Mode":{}}""", "A PipelineMode is a string, but an object was found.")]
    [InlineData("""{"Place":7}""", "A JSON Pointer is a string, but a number was found.")]
    [InlineData("""{"Place":"x"}""", "A JSON Pointer must be empty or start with '/'.")]
    [InlineData("""{"Operation":{"op":"add","path":"/a"}}""", "'value' is missing")]
    [InlineData("""{"Result":{"Changed":true,"Patch":[{}]}}""", "Operation 0 of the JSON Patch is not valid: 'op' is missing")]
    public void An_invalid_value_throws_the_exception_type_of_the_serializer_with_the_reason(string json, string message) => Assert.Multiple(
        () => Assert.Contains(message, Assert.Throws<System.Text.Json.JsonException>(() => Deserialize("System.Text.Json", json)).Message, StringComparison.Ordinal),
        () => Assert.Contains(message, Assert.Throws<JsonSerializationException>(() => Deserialize("Newtonsoft.Json", json)).Message, StringComparison.Ordinal));

    [Fact]
    public void A_typed_JsonPointer_is_serialized_as_a_string_and_cannot_be_deserialized()
    {
        Assert.Equal("\"/layers/llm\"", JsonSerializer.Serialize(PersonaPointers.Layers.Llm));
        Assert.Equal("\"/layers/llm/tools/-\"", JsonSerializer.Serialize(PersonaPointers.Layers.Llm.Tools.End));
        Assert.Equal("\"/document_tags\"", JsonConvert.SerializeObject(PersonaPointers.DocumentTags));
        Assert.Throws<NotSupportedException>(static () => JsonSerializer.Deserialize<JsonPointer<string>>("\"/a\""));
    }

    [Fact]
    public void An_ITavusModel_is_serialized_with_all_its_members_and_cannot_be_deserialized()
    {
        List<ITavusModel> models = [Persona.Parse(PersonaJson), Conversation.Parse("""{"conversation_id":"c1"}""")];

        JsonAssert.Equal($$"""[{{PersonaJson}},{"conversation_id":"c1"}]""", JsonSerializer.Serialize(models));
        JsonAssert.Equal(JsonConvert.SerializeObject(models), JsonSerializer.Serialize(models));
        Assert.Contains("Persona", Assert.Throws<NotSupportedException>(static () => JsonSerializer.Deserialize<ITavusModel>("{}")).Message, StringComparison.Ordinal);
    }

    private static string Serialize(string serializer, Order order) => serializer switch
    {
        "Newtonsoft.Json" => JsonConvert.SerializeObject(order),
        "System.Text.Json" => JsonSerializer.Serialize(order),
        _ => JsonSerializer.Serialize(order, OrderContext.Default.Order),
    };

    private static Order Deserialize(string serializer, string json) => serializer switch
    {
        "Newtonsoft.Json" => JsonConvert.DeserializeObject<Order>(json)!,
        "System.Text.Json" => JsonSerializer.Deserialize<Order>(json)!,
        _ => JsonSerializer.Deserialize(json, OrderContext.Default.Order)!,
    };
}
