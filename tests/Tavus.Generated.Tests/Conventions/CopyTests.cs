using System.Reflection;
using Tavus.Tests.Proof;

namespace Tavus.Tests.Conventions;

public class CopyTests
{
    public static TheoryData<Type> Models => ModelConventionTests.Models;

    [Theory]
    [MemberData(nameof(Models))]
    public void A_clone_is_equal_and_shares_nothing(Type type)
    {
        var member = DocumentSchemas.Properties(type.Name).First().Key.ToString();
        var model = (ITavusModel)System.Text.Json.JsonSerializer.Deserialize($$"""{"{{member}}":null,"unknown":{"x":1.50} }""", type)!;

        var clone = (ITavusModel)typeof(TavusModelExtensions).GetMethod(nameof(TavusModelExtensions.Clone), BindingFlags.Public | BindingFlags.Static)!.MakeGenericMethod(type).Invoke(null, [model])!;
        clone.AdditionalProperties["unknown"] = RawJson.Null;

        JsonAssert.Equal($$"""{"{{member}}":null,"unknown":{"x":1.50} }""", model.ToJson());
        JsonAssert.Equal($$"""{"{{member}}":null,"unknown":null}""", clone.ToJson());
    }

    [Fact]
    public void A_persona_becomes_the_request_that_creates_it_again()
    {
        var persona = Persona.Parse("""{"persona_id":"p1","created_at":"2026-01-01T00:00:00Z","updated_at":"","persona_name":"Ann","layers":{"tts":{"tts_emotion_control":"false"}},"unknown":1}""");

        var request = persona.To<CreatePersonaRequest>();

        JsonAssert.Equal("""{"persona_name":"Ann","layers":{"tts":{"tts_emotion_control":"false"}},"unknown":1}""", request.ToJson());
        Assert.NotSame(persona.Layers, request.Layers);
    }
}
