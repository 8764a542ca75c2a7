using Newtonsoft.Json;

namespace Tavus.Tests.Newtonsoft;

/// <summary>Input that Newtonsoft.Json accepts although it is not JSON, and input that it must refuse.</summary>
public class LenientInputTests
{
    [Theory]
    [InlineData("""{/*a*/"persona_id":/*b*/"p1","x":[1,/*c*/2]/*d*/}""", """{"persona_id":"p1","x":[1,2]}""")]
    [InlineData("""/*a*/{"persona_id":"p1"}""", """{"persona_id":"p1"}""")]
    [InlineData("""{"persona_id":"p1","x":undefined}""", """{"persona_id":"p1","x":null}""")]
    [InlineData("{'persona_id':'p1',x:1}", """{"persona_id":"p1","x":1}""")]
    public void What_means_JSON_is_read(string text, string expected) => JsonAssert.Equal(expected, JsonConvert.DeserializeObject<Persona>(text)!.ToJson());

    [Fact]
    public void Other_types_are_read_as_leniently()
    {
        Assert.Equal("[1,null]", JsonConvert.DeserializeObject<RawJson>("[1,/*a*/undefined]").ToJson());
        Assert.Equal(PipelineMode.Full, JsonConvert.DeserializeObject<PipelineMode>("/*a*/\"full\""));
    }

    [Theory]
    [InlineData("""{"persona_id":"p1" """)]
    [InlineData("""{"persona_id":"p1","layers":{""")]
    [InlineData("""{"persona_id":"p1","document_ids":["a" """)]
    public void What_ends_early_is_an_error_of_Newtonsoft(string text) => Assert.ThrowsAny<JsonException>(() => JsonConvert.DeserializeObject<Persona>(text));
}
