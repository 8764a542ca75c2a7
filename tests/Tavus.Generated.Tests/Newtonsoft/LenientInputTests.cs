using Newtonsoft.Json;

namespace Tavus.Tests.Newtonsoft;

/// <summary>Tests input that Newtonsoft.Json accepts although it is not JSON, and input that must be refused.</summary>
public class LenientInputTests
{
    [Theory]
    [InlineData("""{/*a*/"persona_id":/*b*/"p1","x":[1,/*c*/2]/*d*/}""", """{"persona_id":"p1","x":[1,2]}""")]
    [InlineData("""/*a*/{"persona_id":"p1"}""", """{"persona_id":"p1"}""")]
    [InlineData("""{"persona_id":"p1","x":undefined}""", """{"persona_id":"p1","x":null}""")]
    [InlineData("{'persona_id':'p1',x:1}", """{"persona_id":"p1","x":1}""")]
    public void JsonConvert_reads_a_persona_with_comments_or_single_quotes_or_undefined(string text, string expected) => JsonAssert.Equal(expected, JsonConvert.DeserializeObject<Persona>(text)!.ToJson());

    [Fact]
    public void JsonConvert_reads_RawJson_and_an_open_enum_with_comments()
    {
        Assert.Equal("[1,null]", JsonConvert.DeserializeObject<RawJson>("[1,/*a*/undefined]").ToJson());
        Assert.Equal(PipelineMode.Full, JsonConvert.DeserializeObject<PipelineMode>("/*a*/\"full\""));
    }

    [Theory]
    [InlineData("""{"persona_id":"p1" """)]
    [InlineData("""{"persona_id":"p1","layers":{""")]
    [InlineData("""{"persona_id":"p1","document_ids":["a" """)]
    public void JsonConvert_throws_JsonException_for_a_truncated_persona(string text) => Assert.ThrowsAny<JsonException>(() => JsonConvert.DeserializeObject<Persona>(text));
}
