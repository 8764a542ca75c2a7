namespace Tavus.Tests.Patching;

public class JsonPatchParseTests
{
    [Fact]
    public void JsonPatch_Parse_reads_all_six_operations_that_ToJson_writes()
    {
        const string Json = """[{"op":"add","path":"/a~1b","value":null},{"op":"remove","path":""},{"op":"replace","path":"/n","value":1.10},{"op":"copy","from":"/x","path":"/y"},{"op":"move","from":"/x","path":"/y"},{"op":"test","path":"/t","value":{"a":[]}}]""";

        Assert.True(JsonPatch.TryParse(Json, out var patch));
        Assert.Equal(6, patch.Count);
        Assert.Equal(Json.Replace("\"from\":\"/x\",\"path\":\"/y\"", "\"path\":\"/y\",\"from\":\"/x\"", StringComparison.Ordinal), JsonPatch.Parse(Json).ToJson());
    }

    [Theory]
    [InlineData("{}", "The JSON Patch is not an array of operations.")]
    [InlineData("[1]", "Operation 0 of the JSON Patch is not valid: it is not an object.")]
    [InlineData("[{}]", "Operation 0 of the JSON Patch is not valid: 'op' is missing, or is not a string.")]
    [InlineData("[{\"op\":\"set\"}]", "'op' is not one of add, remove, replace, copy, move, test.")]
    [InlineData("[{\"op\":\"remove\",\"path\":\"/a\"},{\"op\":\"add\",\"value\":1}]", "Operation 1 of the JSON Patch is not valid: 'path' is missing, or is not a string.")]
    [InlineData("[{\"op\":\"remove\",\"path\":\"a\"}]", "'path' is not a JSON Pointer (RFC 6901).")]
    [InlineData("[{\"op\":\"move\",\"path\":\"/a\",\"from\":7}]", "'from' is missing, or is not a string.")]
    [InlineData("[{\"op\":\"move\",\"path\":\"/a/b\",\"from\":\"/a\"}]", "'path' is within 'from'.")]
    [InlineData("[{\"op\":\"test\",\"path\":\"/a\"}]", "'value' is missing.")]
    [InlineData("[", "The text is not one JSON value")]
    public void JsonPatch_Parse_of_an_invalid_patch_throws_FormatException_with_the_reason(string json, string reason)
    {
        var exception = Assert.Throws<FormatException>(() => JsonPatch.Parse(json));

        Assert.Contains(reason, exception.Message, StringComparison.Ordinal);
        Assert.False(JsonPatch.TryParse(json, out _));
    }
}
