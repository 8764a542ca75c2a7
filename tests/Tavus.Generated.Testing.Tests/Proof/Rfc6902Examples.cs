namespace Tavus.Testing.Tests.Proof;

/// <summary>All examples of RFC 6902, appendix A.</summary>
internal static class Rfc6902Examples
{
    /// <summary>The member of a persona that contains the document of the example.</summary>
    public const string Member = "example";

    public static IReadOnlyDictionary<string, Rfc6902Example> All { get; } = new Dictionary<string, Rfc6902Example>
    {
        ["A.1. Adding an Object Member"] = new(
            """{ "foo": "bar"}""",
            """[ { "op": "add", "path": "/baz", "value": "qux" } ]""",
            """{ "baz": "qux", "foo": "bar" }""",
            static () => new JsonPatch().Add(At("baz"), Json("\"qux\""))),
        ["A.2. Adding an Array Element"] = new(
            """{ "foo": [ "bar", "baz" ] }""",
            """[ { "op": "add", "path": "/foo/1", "value": "qux" } ]""",
            """{ "foo": [ "bar", "qux", "baz" ] }""",
            static () => new JsonPatch().Add(At("foo").Append(1), Json("\"qux\""))),
        ["A.3. Removing an Object Member"] = new(
            """{ "baz": "qux", "foo": "bar" }""",
            """[ { "op": "remove", "path": "/baz" } ]""",
            """{ "foo": "bar" }""",
            static () => new JsonPatch().Remove(At("baz"))),
        ["A.4. Removing an Array Element"] = new(
            """{ "foo": [ "bar", "qux", "baz" ] }""",
            """[ { "op": "remove", "path": "/foo/1" } ]""",
            """{ "foo": [ "bar", "baz" ] }""",
            static () => new JsonPatch().Remove(At("foo").Append(1))),
        ["A.5. Replacing a Value"] = new(
            """{ "baz": "qux", "foo": "bar" }""",
            """[ { "op": "replace", "path": "/baz", "value": "boo" } ]""",
            """{ "baz": "boo", "foo": "bar" }""",
            static () => new JsonPatch().Replace(At("baz"), Json("\"boo\""))),
        ["A.6. Moving a Value"] = new(
            """{ "foo": { "bar": "baz", "waldo": "fred" }, "qux": { "corge": "grault" } }""",
            """[ { "op": "move", "from": "/foo/waldo", "path": "/qux/thud" } ]""",
            """{ "foo": { "bar": "baz" }, "qux": { "corge": "grault", "thud": "fred" } }""",
            static () => new JsonPatch().Move(At("foo", "waldo"), At("qux", "thud"))),
        ["A.7. Moving an Array Element"] = new(
            """{ "foo": [ "all", "grass", "cows", "eat" ] }""",
            """[ { "op": "move", "from": "/foo/1", "path": "/foo/3" } ]""",
            """{ "foo": [ "all", "cows", "eat", "grass" ] }""",
            static () => new JsonPatch().Move(At("foo").Append(1), At("foo").Append(3))),
        ["A.8. Testing a Value: Success"] = new(
            """{ "baz": "qux", "foo": [ "a", 2, "c" ] }""",
            """[ { "op": "test", "path": "/baz", "value": "qux" }, { "op": "test", "path": "/foo/1", "value": 2 } ]""",
            """{ "baz": "qux", "foo": [ "a", 2, "c" ] }""",
            static () => new JsonPatch().Test(At("baz"), Json("\"qux\"")).Test(At("foo").Append(1), Json("2"))),
        ["A.9. Testing a Value: Error"] = new(
            """{ "baz": "qux" }""",
            """[ { "op": "test", "path": "/baz", "value": "bar" } ]""",
            null,
            static () => new JsonPatch().Test(At("baz"), Json("\"bar\""))),
        ["A.10. Adding a Nested Member Object"] = new(
            """{ "foo": "bar" }""",
            """[ { "op": "add", "path": "/child", "value": { "grandchild": { } } } ]""",
            """{ "foo": "bar", "child": { "grandchild": { } } }""",
            static () => new JsonPatch().Add(At("child"), Json("""{"grandchild":{}}"""))),
        ["A.11. Ignoring Unrecognized Elements"] = new(
            """{ "foo": "bar" }""",
            """[ { "op": "add", "path": "/baz", "value": "qux", "xyz": 123 } ]""",
            """{ "foo": "bar", "baz": "qux" }""",
            Fluent: null),
        ["A.12. Adding to a Nonexistent Target"] = new(
            """{ "foo": "bar" }""",
            """[ { "op": "add", "path": "/baz/bat", "value": "qux" } ]""",
            null,
            static () => new JsonPatch().Add(At("baz", "bat"), Json("\"qux\""))),
        ["A.13. Invalid JSON Patch Document"] = new(
            """{ "foo": "bar" }""",
            """[ { "op": "add", "path": "/baz", "value": "qux", "op": "remove" } ]""",
            null,
            Fluent: null),
        ["A.14. ~ Escape Ordering"] = new(
            """{ "/": 9, "~1": 10 }""",
            """[ { "op": "test", "path": "/~01", "value": 10 } ]""",
            """{ "/": 9, "~1": 10 }""",
            static () => new JsonPatch().Test(At("~1"), Json("10"))),
        ["A.15. Comparing Strings and Numbers"] = new(
            """{ "/": 9, "~1": 10 }""",
            """[ { "op": "test", "path": "/~01", "value": "10" } ]""",
            null,
            static () => new JsonPatch().Test(At("~1"), Json("\"10\""))),
        ["A.16. Adding an Array Value"] = new(
            """{ "foo": [ "bar" ] }""",
            """[ { "op": "add", "path": "/foo/-", "value": [ "abc", "def" ] } ]""",
            """{ "foo": [ "bar", [ "abc", "def" ] ] }""",
            static () => new JsonPatch().Add(At("foo", "-"), Json("""["abc","def"]"""))),
    };

    private static JsonPointer At(params string[] segments) => JsonPointer.FromSegments([Member, .. segments]);

    private static RawJson Json(string json) => RawJson.Parse(json);
}
