namespace Tavus.Tests.Patching;

public class JsonPointerTests
{
    [Fact]
    public void Each_PersonaPointers_member_is_the_JSON_Pointer_of_the_persona_member_with_the_same_name()
    {
        Assert.Equal("/layers/llm/model", PersonaPointers.Layers.Llm.Model.ToString());
        Assert.Equal("/layers/llm/tools/2/function/name", PersonaPointers.Layers.Llm.Tools[2].Function.Name.ToString());
        Assert.Equal("/layers/stt/hotwords/-", PersonaPointers.Layers.Stt.Hotwords.End.ToString());
        Assert.Equal("/layers/llm/headers/X~1Trace~0", PersonaPointers.Layers.Llm.Headers["X/Trace~"].ToString());
        Assert.Equal("/layers/llm/extra_body/temperature", PersonaPointers.Layers.Llm.ExtraBody.Append("temperature").ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("/a/b", "a", "b")]
    [InlineData("/a~1b/m~0n", "a/b", "m~n")]
    [InlineData("/~01", "~1")]
    [InlineData("//", "", "")]
    public void JsonPointer_Parse_unescapes_the_segments_and_ToString_restores_the_text(string text, params string[] segments)
    {
        var pointer = JsonPointer.Parse(text);

        Assert.Equal(text == "/" ? [""] : segments, pointer.Segments);
        Assert.Equal(text, pointer.ToString());
        Assert.Equal(pointer, JsonPointer.FromSegments([.. pointer.Segments]));
        Assert.Equal(pointer.GetHashCode(), JsonPointer.FromSegments([.. pointer.Segments]).GetHashCode());
    }

    [Theory]
    [InlineData("a", "A JSON Pointer must be empty or start with '/'.")]
    [InlineData("#/a", "A JSON Pointer must be empty or start with '/'.")]
    [InlineData("/a~", "The '~' at index 2 is not followed by 0 or 1")]
    [InlineData("/~2", "The '~' at index 1 is not followed by 0 or 1")]
    [InlineData("/~0~x", "The '~' at index 3 is not followed by 0 or 1")]
    public void JsonPointer_Parse_of_an_invalid_pointer_throws_FormatException_with_the_reason(string text, string reason)
    {
        var exception = Assert.Throws<FormatException>(() => JsonPointer.Parse(text));

        Assert.Contains(reason, exception.Message, StringComparison.Ordinal);
        Assert.False(JsonPointer.TryParse(text, out _));
    }

    [Fact]
    public void A_negative_JsonPointer_index_throws_ArgumentOutOfRangeException()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => JsonPointer.Root.Append(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => PersonaPointers.DocumentIds[-1]);
        Assert.Equal("/3", JsonPointer.Root.Append(3).ToString());
    }
}
