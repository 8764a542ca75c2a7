using System.Text.Json.Nodes;

namespace Tavus.OpenApi.Tests.Documents;

/// <summary>Reads nodes that may be missing or of the wrong type. Only one rule reports such a node; with these methods, the other rules can read it without an exception.</summary>
internal static class JsonNodeExtensions
{
    extension(JsonNode? node)
    {
        public string Text => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : "";

        public bool IsTrue => node is JsonValue value && value.TryGetValue<bool>(out var isTrue) && isTrue;

        public IEnumerable<JsonNode?> Items => node as JsonArray ?? [];

        public IEnumerable<string> Texts => node.Items.Select(static item => item.Text);

        public IEnumerable<KeyValuePair<string, JsonNode?>> Members => node as JsonObject ?? [];

        public IEnumerable<string> Names => node.Members.Select(static member => member.Key);
    }
}
