using System.Text;
using Tavus.Patching;

namespace Tavus.Tests.Patching;

/// <summary>Tests the patch from one persona to another. The tests in tests/Tavus.Generated.Testing.Tests apply such patches.</summary>
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
    [InlineData("""{"x":{"a":1,"b":2,"c":3}}""", """{"x":{"d":1}}""", "remove /x/a; remove /x/b; remove /x/c; add /x/d")]
    [InlineData("""{"document_ids":["dddddddddd1","dddddddddd2","dddddddddd3","dddddddddd4"]}""", """{"document_ids":["dddddddddd1","dddddddddd3","dddddddddd4"]}""", "remove /document_ids/1")]
    [InlineData("""{"document_ids":["dddddddddd1","dddddddddd2","dddddddddd3"]}""", """{"document_ids":["dddddddddd1","dddddddddd2","x","dddddddddd3"]}""", "add /document_ids/2")]
    [InlineData("""{"document_ids":["a"]}""", """{"document_ids":["a","b"]}""", "add /document_ids/1")]
    [InlineData("""{"document_ids":["a","b"]}""", """{"document_ids":[]}""", "remove /document_ids/0; remove /document_ids/0")]
    [InlineData("""{"document_ids":["a","b","c"]}""", """{"document_ids":["c","a"]}""", "replace /document_ids/0; remove /document_ids/1; replace /document_ids/1")]
    [InlineData("""{"document_ids":"a"}""", """{"document_ids":["a"]}""", "replace /document_ids")]
    public void JsonPatch_Between_changes_only_the_members_that_differ(string before, string after, string patch) => Assert.Equal(patch, JsonPatch.Between(Parse(before), Parse(after)).ToString());

    [Theory]
    [InlineData("c", "y", "replace /layers/llm/headers/c")]
    [InlineData("a", "y", "replace /layers/llm/headers/a")]
    [InlineData("b", "y", "replace /layers/llm/headers/b")]
    [InlineData("d", "y", "add /layers/llm/headers/d")]
    [InlineData("c", null, "remove /layers/llm/headers/c")]
    public void JsonPatch_Between_keeps_the_values_of_a_map_that_are_not_strings(string name, string? value, string patch)
    {
        const string Json = """{"layers":{"llm":{"headers":{"a":null,"b":5,"c":"x","o":{"k":1}}}}}""";
        var changed = Parse(Json);
        if (value is null)
        {
            changed.Layers!.Llm!.Headers!.Remove(name);
        }
        else
        {
            changed.Layers!.Llm!.Headers![name] = value;
        }

        Assert.Equal(patch, JsonPatch.Between(Parse(Json), changed).ToString());
    }

    [Fact]
    public void JsonPatch_Between_keeps_the_items_of_a_list_that_are_not_strings()
    {
        const string Json = """{"document_ids":["a",5,null,true,"b"]}""";
        var changed = Parse(Json);
        changed.DocumentIds![0] = "c";
        changed.DocumentIds.RemoveAt(3);

        Assert.Equal("replace /document_ids/0; remove /document_ids/4", JsonPatch.Between(Parse(Json), changed).ToString());
        Assert.Contains("\"document_ids\":[\"c\",5,null,true]", changed.ToJson(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""["1",1]""", "[\"1\",1,\"7\"]")]
    [InlineData("""[7]""", "[7,\"7\"]")]
    [InlineData("""[7,7,"7"]""", "[7,7,\"7\",\"7\"]")]
    public void Only_list_items_received_as_numbers_are_sent_as_numbers(string received, string expected)
    {
        var persona = Parse($$"""{"document_ids":{{received}}}""");
        persona.DocumentIds!.Add("7");

        Assert.Contains($"\"document_ids\":{expected}", persona.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_unreadable_list_item_is_kept_after_many_numbers()
    {
        var persona = Parse($$"""{"document_ids":[{{string.Join(',', Enumerable.Range(0, 2000))}},{"kept":1}]}""");
        persona.DocumentIds!.Add("x");

        Assert.Contains(",{\"kept\":1},\"x\"]", persona.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void JsonPatch_Between_replaces_a_single_member_inside_a_list_item()
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
    [InlineData("""{"x":{"name":"api_key","value":"sk-1"}}""", """{"x":{"name":"api_key","value":"********","a":1}}""", """[{"op":"add","path":"/x/a","value":1}]""")]
    [InlineData("""{"layers":{"llm":{"base_url":"https://u:sk-1@a.example"}}}""", """{"layers":{"llm":{"base_url":"https://********@a.example","model":"a"}}}""", """[{"op":"add","path":"/layers/llm/model","value":"a"}]""")]
    [InlineData("""{"layers":{"llm":{}}}""", """{"layers":{"llm":{"base_url":"https://********@a.example"}}}""", "[]")]
    public void JsonPatch_Between_never_writes_a_masked_secret(string before, string after, string patch) => JsonAssert.Equal(patch, JsonPatch.Between(Parse(before), Parse(after)).ToJson());

    [Theory]
    [InlineData("\"https://u:sk-1@a.example\"")]
    [InlineData("1")]
    public void JsonPatch_Between_throws_if_a_text_changes_to_a_text_with_a_masked_credential(string before) => Assert.Contains(
        "'/layers/llm/base_url' contains a masked credential",
        Assert.Throws<ArgumentException>(() => JsonPatch.Between(Parse("""{"layers":{"llm":{"base_url":§}}}""".Replace("§", before, StringComparison.Ordinal)), Parse("""{"layers":{"llm":{"base_url":"https://********@b.example"}}}"""))).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("ab", "ba")]
    [InlineData("abc", "cab")]
    [InlineData("ab", "bca")]
    [InlineData("ab", "bb")]
    [InlineData("ab", "aba")]
    public void JsonPatch_Between_throws_if_a_masked_secret_would_move_to_another_list_item(string before, string after) =>
        Assert.Contains("contain masked secrets", Assert.Throws<ArgumentException>(() => JsonPatch.Between(Servers(before), Servers(after))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("abc", "bc", "remove /servers/0")]
    [InlineData("abc", "bd", "remove /servers/0; replace /servers/1/url")]
    [InlineData("abc", "axc", "replace /servers/1/url")]
    public void JsonPatch_Between_keeps_a_masked_secret_in_its_list_item(string before, string after, string patch) => Assert.Equal(patch, JsonPatch.Between(Servers(before), Servers(after)).ToString());

    [Theory]
    [InlineData("""{"persona_name":"A"}""", """{"persona_name":"B"}""", "test /persona_name; replace /persona_name")]
    [InlineData("""{"layers":{"llm":{"model":"a"}}}""", """{"layers":{"llm":{"model":"a","base_url":"b"}}}""", "test /layers/llm; add /layers/llm/base_url")]
    [InlineData("""{"persona_name":"A"}""", """{"persona_name":"A","context":"B"}""", "add /context")]
    [InlineData("""{"layers":{"llm":{"api_key":"********","model":"a"}}}""", """{"layers":{"llm":{"api_key":"********","model":"a","base_url":"b"}}}""", "test /layers/llm/model; add /layers/llm/base_url")]
    [InlineData("""{"x":[{"api_key":"****","a":1},{"a":2}]}""", """{"x":[{"a":2}]}""", "test /x/0/a; test /x/1; remove /x/0")]
    [InlineData("""{"document_ids":["a","bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb","c"]}""", """{"document_ids":["bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb","d"]}""", "test /document_ids; remove /document_ids/0; replace /document_ids/1")]
    public void ToGuardedPatch_tests_for_old_values_before_it_changes_them(string before, string after, string patch) =>
        Assert.Equal(patch, new JsonDifference(Tree(before), Tree(after)).ToGuardedPatch().ToString());

    [Fact]
    public void JsonPatch_Between_changes_long_lists_in_place_and_keeps_their_masked_secrets()
    {
        static string Tools(int count, string name) => $$$"""{"future":[{{{string.Join(',', Enumerable.Range(0, count).Select(i => $$"""{"name":"{{name}}{{i}}","api_key":"********","description":"................................................"}"""))}}}]}""";

        var longer = JsonPatch.Between(Parse(Tools(100, "a")), Parse(Tools(101, "b")));
        var shorter = JsonPatch.Between(Parse(Tools(100, "a")), Parse(Tools(98, "b")));

        Assert.Equal([.. Enumerable.Range(0, 100).Select(static i => $"replace /future/{i}/name"), "add /future/100"], longer.ToString().Split("; "));
        Assert.Equal([.. Enumerable.Range(0, 98).Select(static i => $"replace /future/{i}/name"), "remove /future/98", "remove /future/98"], shorter.ToString().Split("; "));
    }

    [Theory]
    [InlineData("[1]", "[]")]
    [InlineData("[[1]]", "[[2]]")]
    [InlineData("""{"api_key":"****","a":1}""", """{"api_key":"****","a":2}""")]
    public async Task JsonDifference_of_long_lists_takes_linear_time(string before, string after)
    {
        const int Count = 100_000;
        static JsonTree Repeat(string first, string second) => Tree($"[{string.Join(',', Enumerable.Repeat($"{first},{second}", Count))},0]");

        var difference = await Task.Run(() => new JsonDifference(Repeat(before, "7"), Repeat(after, "8"))).WaitAsync(TimeSpan.FromMinutes(1));

        Assert.Equal(2 * Count, difference.Patch.Count);
    }

    [Fact]
    public async Task JsonDifference_of_deeply_nested_values_takes_linear_time()
    {
        const int Levels = 1000;
        static JsonTree Nest(string innermost) => Tree(string.Concat(Enumerable.Repeat($"[{new string(' ', 100)}\"{new string('x', 10_000)}\",", Levels)) + innermost + new string(']', Levels));

        var difference = await Task.Run(() => new JsonDifference(Nest("1"), Nest("2"))).WaitAsync(TimeSpan.FromMinutes(1));

        Assert.Equal($"replace {string.Concat(Enumerable.Repeat("/1", Levels))}", difference.Patch.ToString());
    }

    [Fact]
    public void JsonPatch_Between_throws_if_a_masked_secret_is_added_to_a_list()
    {
        static Persona Keys(string items) => Parse($$"""{"api_keys":[{{items}}]}""");

        Assert.Empty(JsonPatch.Between(Keys("\"a\",\"b\""), Keys("\"****\",\"****\"")));
        Assert.Throws<ArgumentException>(() => JsonPatch.Between(Keys("\"a\""), Keys("\"****\",\"****\"")));
    }

    /// <summary>A persona with a list of servers: one for each character of <paramref name="names"/>, with a masked key.</summary>
    private static Persona Servers(string names) =>
        Parse($$"""{"servers":[{{string.Join(',', names.Select(static name => $$"""{"url":"https://{{name}}","api_key":"********","text":"{{new string('x', 300)}}"}"""))}}]}""");

    /// <summary>Adds an id, since JSON without an id is not a persona.</summary>
    private static Persona Parse(string members) => Persona.Parse(Encoding.UTF8.GetBytes(members == "{}" ? """{"persona_id":"p1"}""" : """{"persona_id":"p1",""" + members[1..]));

    private static JsonTree Tree(string json) => JsonTree.Parse(Encoding.UTF8.GetBytes(json));
}
