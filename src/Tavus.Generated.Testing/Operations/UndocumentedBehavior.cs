using System.Text.Json.Nodes;

namespace Tavus.Testing;

/// <summary>Behavior of the service that the OpenAPI documents do not describe, one entry per fact.</summary>
internal static class UndocumentedBehavior
{
    /// <summary>How each operation changes an object, given the members of the request. The change of a Get applies when the object becomes ready.</summary>
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
        ["Replicas_Create"] = static (replica, _) =>
        {
            replica["status"] = "started";
            replica["training_progress"] = "0/100";
        },
        ["Replicas_Get"] = static (replica, _) => replica["training_progress"] = "100/100",
        ["Videos_Create"] = static (video, request) =>
        {
            video["status"] = "queued";
            video["hosted_url"] = $"https://tavus.video/{video["video_id"]}";
            video["data"] = request["script"] is { } script ? new JsonObject { ["script"] = script.DeepClone() } : null;
        },
    };

    /// <summary>The default value of each list filter. It applies to objects that have no value for the filter.</summary>
    private static readonly Dictionary<string, string> Labels = new(StringComparer.Ordinal) { ["persona_type"] = "user", ["replica_type"] = "user" };

    /// <summary>The members that an operation returns only with <c>verbose=true</c>.</summary>
    private static readonly Dictionary<string, string[]> VerboseMembers = new(StringComparer.Ordinal)
    {
        ["Conversations_Get"] = ["events"],
        ["Conversations_List"] = ["events"],
        ["Replicas_Get"] = ["replica_type"],
        ["Replicas_List"] = ["replica_type"],
        ["Videos_Get"] = ["gif_thumbnail_url", "still_image_thumbnail_url"],
    };

    public static void Apply(string operationId, JsonObject item, JsonObject request)
    {
        if (Effects.TryGetValue(operationId, out var effect))
        {
            effect(item, request);
        }
    }

    /// <summary>Whether only an operation changes the state. For example, a conversation runs until the client ends it.</summary>
    public static bool IsChangedByOperations(string resource, string member) => (resource, member) is ("Conversations", "status");

    public static string? DefaultLabel(string filter) => Labels.TryGetValue(filter, out var label) ? label : null;

    public static IReadOnlyList<string> VerboseMembersOf(string operationId) => VerboseMembers.TryGetValue(operationId, out var members) ? members : [];

    private static void CountRules(JsonObject dictionary) => dictionary["rules_count"] = (dictionary["rules"] as JsonArray)?.Count ?? 0;
}
