using System.Text;

namespace Tavus.Tests.Writing;

public class LosslessTests
{
    [Theory]
    [InlineData("{\"persona_id\":null}")]
    [InlineData("{\"persona_id\":\"p1\",\"persona_name\":\"\",\"context\":null,\"layers\":null}")]
    [InlineData("{\"persona_id\":\"p1\",\"layers\":{},\"document_ids\":[]}")]
    [InlineData("{\"persona_id\":\"p1\",\"n\":1.10,\"m\":1e400,\"o\":-0,\"p\":12345678901234567890123.456789}")]
    [InlineData("{\"persona_id\":\"p1\",\"d\":\"2024-11-25T22:40:35.1234567891+05:45\"}")]
    [InlineData("{\"persona_id\":\"p1\",\"persona_name\":\"\\ud83d\\ude00 \\u0000 \\\" \\\\ \\/ \\b\\f\\n\\r\\t é 😀\"}")]
    [InlineData("{\"persona_id\":\"p1\",\"persona_name\":\"\\ud800\",\"context\":\"a\\udc00b\"}")]
    [InlineData("{\"persona_id\":\"p1\",\"\\ud800\":{\"\\udfff\":\"\\ud800\"}}")]
    [InlineData("{\"persona_id\":\"p1\",\"\":\"\",\" \":1,\"a/b~c\":[]}")]
    [InlineData("{\"persona_id\":\"p1\",\"layers\":{\"llm\":{\"headers\":{\"\\ud800\":\"\\udc00\",\"\":\"\"}}}}")]
    [InlineData("{\"persona_id\":\"p1\",\"layers\":{\"llm\":{\"tools\":[null,{\"function\":{\"parameters\":null,\"x\":[1,[2]]}}],\"new\":true},\"future\":{\"a\":1}}}")]
    [InlineData("{\"persona_id\":\"p1\",\"layers\":{\"stt\":{\"stt_engine\":\"tavus-next\",\"hotwords\":[\"a\",\"a\"]}}}")]
    public void A_parsed_persona_is_written_back_without_loss(string json) =>
        JsonAssert.Equal(json, Persona.Parse(Encoding.UTF8.GetBytes(json)).ToJson());

    [Fact]
    public void Free_form_JSON_is_written_back_byte_for_byte()
    {
        const string ExtraBody = "{ \"temperature\": 0.50,\n \"x\" : 1E+2 }";
        var persona = Fixtures.Persona($"\"layers\":{{\"llm\":{{\"extra_body\":{ExtraBody}}}}}");
        Assert.Equal(ExtraBody, persona.Layers!.Llm!.ExtraBody!.Value.ToJson());
        Assert.Contains(ExtraBody, persona.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_Persona_is_written_as_an_empty_object() => Assert.Equal("{}", new Persona().ToJson());
}
