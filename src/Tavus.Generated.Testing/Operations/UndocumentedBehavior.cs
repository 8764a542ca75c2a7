using System.Text.Json.Nodes;

namespace Tavus.Testing;

/// <summary>Behavior of the service that the documents do not describe, a line for each fact.</summary>
internal static class UndocumentedBehavior
{
    /// <summary>How an operation changes an object, given the members of the request.</summary>
    private static readonly Dictionary<string, Action<JsonObject, JsonObject>> Effects = new(StringComparer.Ordinal)
    {
        ["Conversations_Create"] = static (conversation, request) =>
        {
            conversation["status"] = request["test_mode"]?.ToJsonString() == "true" ? "ended" : "active";
            conversation["conversation_url"] = $"https://tavus.daily.co/{conversation["conversation_id"]}";
        },
        ["Conversations_End"] = static (conversation, _) => conversation["status"] = "ended",
        ["Documents_Create"] = static (document, request) => (document["status"], document["crawl_config"]) = ("started", request["crawl"]?.DeepClone()),
        ["Documents_Recrawl"] = static (document, _) => document["status"] = "recrawling",
        ["PronunciationDictionaries_Create"] = static (dictionary, _) => CountRules(dictionary),
        ["PronunciationDictionaries_Patch"] = static (dictionary, _) => CountRules(dictionary),
    };

    /// <summary>The filters of lists that are not members of an object, with the value of objects that were added without one.</summary>
    private static readonly Dictionary<string, string> Labels = new(StringComparer.Ordinal) { ["persona_type"] = "user" };

    /// <summary>The member that only a request with <c>verbose=true</c> returns.</summary>
    private static readonly Dictionary<string, string> VerboseMembers = new(StringComparer.Ordinal) { ["Conversations"] = "events" };

    public static void Apply(string operationId, JsonObject item, JsonObject request)
    {
        if (Effects.TryGetValue(operationId, out var effect))
        {
            effect(item, request);
        }
    }

    public static string? DefaultLabel(string filter) => Labels.TryGetValue(filter, out var label) ? label : null;

    public static string? VerboseMember(string resource) => VerboseMembers.TryGetValue(resource, out var member) ? member : null;

    private static void CountRules(JsonObject dictionary) => dictionary["rules_count"] = (dictionary["rules"] as JsonArray)?.Count ?? 0;
}
