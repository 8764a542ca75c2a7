using System.Text;
using System.Text.RegularExpressions;

namespace Tavus.Tests.Reading;

public class MalformedJsonTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("{\"persona_id\":\"p1\"", "/persona_id", 18)]
    [InlineData("{\"persona_id\":\"p1\",}", "/persona_id", 19)]
    [InlineData("{\"persona_id\":/* c */\"p1\"}", "/persona_id", 14)]
    [InlineData("{\"persona_id\":\"p1\"} x", "", 20)]
    [InlineData("{\"persona_id\":\"p1\"}{}", "", 19)]
    [InlineData("{\"layers\":{\"llm\":{\"tools\":[1,{\"type\":tru}]}}}", "/layers/llm/tools/1/type", 37)]
    [InlineData("{'persona_id':1}", "", 1)]
    public void Malformed_JSON_throws_TavusContractException_with_its_path_and_offset(string json, string path, long offset)
    {
        var exception = Assert.Throws<TavusContractException>(() => Persona.Parse(Encoding.UTF8.GetBytes(json)));
        Assert.Equal(path, exception.Path);
        Assert.Equal(offset, exception.Offset);
        Assert.Equal((null, null, null), (exception.OperationId, exception.StatusCode, exception.RequestId));
        Assert.Empty(exception.Drift);
    }

    [Fact]
    public void A_byte_that_is_not_valid_UTF8_is_reported_at_its_offset()
    {
        var exception = Assert.Throws<TavusContractException>(() => Persona.Parse([.. "{\"persona_id\":\"p"u8, 0xFF, .. "\"}"u8]));
        Assert.Equal(16, exception.Offset);
        Assert.Contains("offset 16", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_response_nested_deeper_than_1064_levels_throws_TavusContractException()
    {
        static byte[] Nested(int levels) => Encoding.UTF8.GetBytes($$"""{"persona_id":"p1","x":{{new string('[', levels)}}{{new string(']', levels)}}}""");

        Assert.Equal("p1", Persona.Parse(Nested(1063)).PersonaId);
        Assert.Throws<TavusContractException>(() => Persona.Parse(Nested(1064)));
        Assert.Throws<TavusContractException>(() => Persona.Parse(Nested(100_000)));
    }

    [Theory]
    [InlineData("", "it is empty.")]
    [InlineData("{", "invalid JSON at offset 1.")]
    [InlineData("{\"layers\":", "invalid JSON at offset 10, in '/layers'.")]
    [InlineData("{\"x\":#[", "nested deeper than 1064 levels at offset 1068, in '/x*'.")]
    [InlineData("{\"x\":#{", "nested deeper than 1064 levels at offset 1068, in '/x*'.")]
    [InlineData("{\"x\":#1,[", "nested deeper than 1064 levels at offset 1070, in '/x*'.")]
    [InlineData("{\"x\":#1[", "invalid JSON at offset 1068, in '/x*'.")]
    [InlineData("{\"x\":#", "invalid JSON at offset 1068, in '/x*'.")]
    public void The_message_for_malformed_JSON_contains_the_problem_and_the_offset_and_the_path(string json, string problem)
    {
        var asDeepAsCanBe = new string('[', 1063);
        var exception = Assert.Throws<TavusContractException>(() => Persona.Parse(Encoding.UTF8.GetBytes(json.Replace("#", asDeepAsCanBe, StringComparison.Ordinal))));
        Assert.Matches($"^{Regex.Escape($"Cannot read the text as Persona: {problem}").Replace("\\*", "(/[0-9])*/?…?", StringComparison.Ordinal)}$", exception.Message);
    }

    [Theory]
    [InlineData("\"persona_name\":5")]
    [InlineData("\"persona_name\":5,\"system_prompt\":5")]
    public async Task Many_repeated_members_are_parsed_in_linear_time(string repeated)
    {
        const int Times = 50_000;
        var unknown = string.Join(',', Enumerable.Range(0, Times).Select(static i => $"\"m{i}\":1"));
        var json = Encoding.UTF8.GetBytes($$"""{"persona_id":"p1",{{unknown}},{{string.Join(',', Enumerable.Repeat(repeated, Times))}}}""");

        // This takes less than a second. Reading in quadratic time would take many minutes.
        var persona = await Task.Run(() => Persona.Parse(json)).WaitAsync(TimeSpan.FromMinutes(1));

        Assert.Equal("5", persona.PersonaName);
        Assert.True(persona.AdditionalProperties.Count >= Times);
    }

    [Fact]
    public void The_exception_for_malformed_JSON_does_not_quote_the_response()
    {
        var exception = Assert.Throws<TavusContractException>(() => Persona.Parse("{\"layers\":{\"llm\":{\"api_key\":\"sk-secret\" \"x\"}}}"u8));
        Assert.DoesNotContain("sk-secret", exception.ToString(), StringComparison.Ordinal);
    }
}
