using System.Text;
using Tavus.Patching;

namespace Tavus.Tests.Patching;

/// <summary>The patch from one persona to another. That it leads there, tests/Tavus.Generated.Testing.Tests shows.</summary>
public class DifferenceTests
{
    [Theory]
    [InlineData("{}", "{}", "")]
    [InlineData("""{"a":1,"b":[1,{"c":null}]}""", """{"b":[1.0,{"c":null}],"a":1}""", "")]
    [InlineData("""{"persona_name":"\u0041"}""", """{"persona_name":"A"}""", "")]
    [InlineData("""{"persona_name":"A"}""", """{"persona_name":"B"}""", "replace /persona_name")]
    [InlineData("""{"persona_name":"A"}""", """{"context":"A"}""", "remove /persona_name; add /context")]
    [InlineData("""{"future":null}""", "{}", "remove /future")]
    [InlineData("""{"a/b":{"~":1,"long":"................................................"}}""", """{"a/b":{"~":2,"long":"................................................"}}""", "replace /a~1b/~0")]
    [InlineData("""{"x":{"a":1,"b":2,"c":3}}""", """{"x":{"d":1}}""", "replace /x")]
    [InlineData("""{"document_ids":["dddddddddd1","dddddddddd2","dddddddddd3","dddddddddd4"]}""", """{"document_ids":["dddddddddd1","dddddddddd3","dddddddddd4"]}""", "remove /document_ids/1")]
    [InlineData("""{"document_ids":["dddddddddd1","dddddddddd2","dddddddddd3"]}""", """{"document_ids":["dddddddddd1","dddddddddd2","x","dddddddddd3"]}""", "add /document_ids/2")]
    [InlineData("""{"document_ids":["a"]}""", """{"document_ids":["a","b"]}""", "add /document_ids/1")]
    [InlineData("""{"document_ids":["a","b"]}""", """{"document_ids":[]}""", "replace /document_ids")]
    [InlineData("""{"document_ids":"a"}""", """{"document_ids":["a"]}""", "replace /document_ids")]
    public void It_is_the_smallest(string before, string after, string patch) => Assert.Equal(patch, JsonPatch.Between(Parse(before), Parse(after)).ToString());

    [Fact]
    public void Items_of_a_list_are_changed_inside()
    {
        const string Tools = """{"layers":{"llm":{"tools":[{"type":"function","function":{"name":"a","description":"................................"}},{"type":"function","function":{"name":"b","description":"................................"}}]}}}""";

        Assert.Equal(
            "replace /layers/llm/tools/1/function/name",
            JsonPatch.Between(Parse(Tools), Parse(Tools.Replace("\"b\"", "\"c\"", StringComparison.Ordinal))).ToString());
    }

    [Theory]
    [InlineData("""{"layers":{"llm":{"api_key":"sk-1","model":"a"}}}""", """{"layers":{"llm":{"api_key":"********","model":"a"}}}""", "[]")]
    [InlineData("""{"layers":{"llm":{"api_key":"********"}}}""", """{"layers":{"llm":{"api_key":"sk-2"}}}""", """[{"op":"replace","path":"/layers/llm/api_key","value":"sk-2"}]""")]
    [InlineData("{}", """{"layers":{"llm":{"api_key":"********","model":"a"}}}""", """[{"op":"add","path":"/layers","value":{"llm":{"model":"a"}}}]""")]
    [InlineData("""{"layers":7}""", """{"layers":{"llm":{"headers":{"Authorization":"***","x":"***"},"model":"***"}}}""", """[{"op":"replace","path":"/layers","value":{"llm":{"headers":{},"model":"***"}}}]""")]
    [InlineData("""{"layers":{"tts":{"api_key":"********","a":1,"b":2,"c":3,"d":4}}}""", """{"layers":{"tts":{"api_key":"********"}}}""", """[{"op":"remove","path":"/layers/tts/a"},{"op":"remove","path":"/layers/tts/b"},{"op":"remove","path":"/layers/tts/c"},{"op":"remove","path":"/layers/tts/d"}]""")]
    public void A_masked_secret_is_never_written(string before, string after, string patch) => JsonAssert.Equal(patch, JsonPatch.Between(Parse(before), Parse(after)).ToJson());

    [Theory]
    [InlineData("ab", "ba")]
    [InlineData("abc", "cab")]
    [InlineData("ab", "bca")]
    public void A_masked_secret_does_not_come_to_stand_in_another_item(string before, string after) =>
        Assert.Contains("hold masked secrets", Assert.Throws<ArgumentException>(() => JsonPatch.Between(Servers(before), Servers(after))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("abc", "bc", "remove /servers/0")]
    [InlineData("abc", "bd", "replace /servers/2/url; remove /servers/0")]
    [InlineData("abc", "axc", "replace /servers/1/url")]
    public void It_stays_with_its_own(string before, string after, string patch) => Assert.Equal(patch, JsonPatch.Between(Servers(before), Servers(after)).ToString());

    [Theory]
    [InlineData("""{"persona_name":"A"}""", """{"persona_name":"B"}""", "test /persona_name; replace /persona_name")]
    [InlineData("""{"layers":{"llm":{"model":"a"}}}""", """{"layers":{"llm":{"model":"a","base_url":"b"}}}""", "test /layers/llm; add /layers/llm/base_url")]
    [InlineData("""{"persona_name":"A"}""", """{"persona_name":"A","context":"B"}""", "add /context")]
    [InlineData("""{"layers":{"llm":{"api_key":"********","model":"a"}}}""", """{"layers":{"llm":{"api_key":"********","model":"a","base_url":"b"}}}""", "test /layers/llm/model; add /layers/llm/base_url")]
    [InlineData("""{"x":[{"api_key":"****","a":1},{"a":2}]}""", """{"x":[{"a":2}]}""", "test /x/0/a; test /x/1; remove /x/0")]
    [InlineData("""{"document_ids":["a","bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb","c"]}""", """{"document_ids":["bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb","d"]}""", "test /document_ids; replace /document_ids/2; remove /document_ids/0")]
    public void Each_change_is_guarded_by_what_was_there(string before, string after, string patch) =>
        Assert.Equal(patch, JsonDifference.Between(Tree(before), Tree(after)).ToGuardedPatch().ToString());

    [Fact]
    public void Long_lists_that_have_nothing_in_common_are_replaced_as_a_whole()
    {
        var before = new Persona { DocumentIds = [.. Enumerable.Range(0, 5000).Select(static i => $"a{i}")] };
        var after = new Persona { DocumentIds = [.. Enumerable.Range(0, 5000).Select(static i => $"b{i}")] };

        Assert.Equal("replace /document_ids", JsonPatch.Between(before, after).ToString());
    }

    [Fact]
    public void Long_lists_are_changed_in_place_and_keep_the_secrets_that_are_masked()
    {
        static string Tools(int count, string name) => $$$"""{"future":[{{{string.Join(',', Enumerable.Range(0, count).Select(i => $$"""{"name":"{{name}}{{i}}","api_key":"********","description":"................................................"}"""))}}}]}""";

        var longer = JsonPatch.Between(Parse(Tools(100, "a")), Parse(Tools(101, "b")));
        var shorter = JsonPatch.Between(Parse(Tools(100, "a")), Parse(Tools(98, "b")));

        Assert.Equal(["add /future/100", .. Enumerable.Range(0, 100).Reverse().Select(static i => $"replace /future/{i}/name")], longer.ToString().Split("; "));
        Assert.Equal(["remove /future/99", "remove /future/98", .. Enumerable.Range(0, 98).Reverse().Select(static i => $"replace /future/{i}/name")], shorter.ToString().Split("; "));
    }

    [Fact]
    public async Task Long_lists_of_long_lists_are_compared_in_good_time()
    {
        static string Lists(char name, int levels) => levels == 0 ? $"\"{name}\"" : $"[{string.Join(',', Enumerable.Repeat(Lists(name, levels - 1), 20))}]";
        var (before, after) = (Tree(Lists('a', 4)), Tree(Lists('b', 4)));

        // A second; pair by pair it would take hours.
        var difference = await Task.Run(() => JsonDifference.Between(before, after)).WaitAsync(TimeSpan.FromMinutes(1));

        Assert.Equal(20, difference.ToPatch().Count);
    }

    /// <summary>A server for each character, with a key that is masked.</summary>
    private static Persona Servers(string names) =>
        Parse($$"""{"servers":[{{string.Join(',', names.Select(static name => $$"""{"url":"https://{{name}}","api_key":"********","text":"{{new string('x', 300)}}"}"""))}}]}""");

    /// <summary>With an id, without which an answer is no persona.</summary>
    private static Persona Parse(string members) => Persona.Parse(Encoding.UTF8.GetBytes(members == "{}" ? """{"persona_id":"p1"}""" : """{"persona_id":"p1",""" + members[1..]));

    private static JsonTree Tree(string json) => JsonTree.Of(Encoding.UTF8.GetBytes(json));
}
