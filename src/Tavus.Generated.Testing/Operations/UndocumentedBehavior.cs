namespace Tavus.Testing;

/// <summary>Behavior of the service that the OpenAPI documents do not describe.</summary>
internal static class UndocumentedBehavior
{
    /// <summary>How each operation changes an object, given the members of the request. The entry of a Get applies when the object becomes ready. An entry with the suffix <c>Result</c> changes only the response.</summary>
    private static readonly Dictionary<string, Action<JsonObject, JsonObject>> Effects = new(StringComparer.Ordinal)
    {
        ["Conversations_Create"] = static (conversation, request) =>
        {
            conversation["status"] = IsTrue(request["test_mode"]) ? "ended" : "active";
            conversation["conversation_url"] = $"https://tavus.daily.co/{conversation["conversation_id"]}";
        },
        ["Conversations_CreateResult"] = static (result, request) =>
        {
            if (IsTrue(request["require_auth"]) || IsTrue((request["properties"] as JsonObject)?["require_auth"]))
            {
                result["meeting_token"] = "stub-meeting-token";
            }
        },
        ["Conversations_End"] = static (conversation, _) => End(conversation),
        ["Documents_Create"] = static (document, request) => (document["status"], document["crawl_config"]) = ("started", request["crawl"]?.DeepClone()),
        ["Documents_Get"] = static (document, _) => document["crawl_count"] = document["crawl_config"] is null ? null : (document["crawl_count"]?.GetValue<int>() ?? 0) + 1,
        ["Documents_Recrawl"] = static (document, _) => document["status"] = "recrawling",
        ["PronunciationDictionaries_Create"] = static (dictionary, _) => CountRules(dictionary),
        ["PronunciationDictionaries_Patch"] = static (dictionary, _) => CountRules(dictionary),
        ["Replicas_Create"] = static (replica, _) =>
        {
            replica["status"] = "started";
            replica["training_progress"] = "0/100";
        },
        ["Replicas_Get"] = static (replica, _) => replica["training_progress"] = "100/100",
        ["Videos_Get"] = static (video, _) =>
        {
            video["download_url"] = $"https://files.example.com/{video["video_id"]}.mp4";
            video["stream_url"] = $"https://stream.example.com/{video["video_id"]}.m3u8";
        },
        ["Videos_Create"] = static (video, request) =>
        {
            video["status"] = "queued";
            video["hosted_url"] = $"https://tavus.video/{video["video_id"]}";
            video["data"] = request["script"] is { } script ? new JsonObject { ["script"] = script.DeepClone() } : null;
        },
    };

    public static void Apply(string operationId, JsonObject item, JsonObject request)
    {
        if (Effects.TryGetValue(operationId, out var effect))
        {
            effect(item, request);
        }
    }

    /// <returns>The status with which the service refuses to change the object; null if it allows the change.</returns>
    public static HttpStatusCode? Refusal(string operationId, JsonObject item, JsonObject request) =>
        operationId != "Documents_Recrawl" ? null
        : item["crawl_config"] is null && request["crawl"] is null ? HttpStatusCode.BadRequest
        : StoredJson.ToText(item["status"]) is not ("ready" or "error") ? HttpStatusCode.Conflict
        : null;

    /// <summary>Whether the service ignores a path in a JSON Patch.</summary>
    public static bool IsIgnored(string operationId, string? path) => operationId is "PronunciationDictionaries_Patch" && path is not (null or "/name" or "/rules");

    /// <returns>The order of a list without the argument <c>sort</c>; null for the order in which the objects were added.</returns>
    public static string? DefaultSort(string operationId) => operationId is "PronunciationDictionaries_List" ? "desc" : null;

    /// <summary>Whether only an operation changes the state. For example, a conversation runs until the client ends it.</summary>
    public static bool IsChangedByOperations(string resource, string member) => (resource, member) is ("Conversations", "status");

    /// <returns>The value that a filter assumes for objects without the filtered member; null if it assumes none.</returns>
    public static string? DefaultLabel(string filter) => filter is "persona_type" or "replica_type" ? "user" : null;

    /// <returns>The members that an operation returns only with <c>verbose=true</c>.</returns>
    public static IReadOnlyList<string> VerboseMembersOf(string operationId) => operationId switch
    {
        "Conversations_Get" or "Conversations_List" => ["events"],
        "PronunciationDictionaries_List" => ["rules"],
        "Replicas_Get" or "Replicas_List" => ["replica_type"],
        "Videos_Get" => ["gif_thumbnail_url", "still_image_thumbnail_url"],
        _ => [],
    };

    private static bool IsTrue(JsonNode? value) => value?.ToJsonString() == "true";

    private static void End(JsonObject conversation)
    {
        if (StoredJson.ToText(conversation["status"]) != "ended")
        {
            conversation["status"] = "ended";
            var shutdown = new JsonObject { ["event_type"] = "system.shutdown", ["properties"] = new JsonObject { ["shutdown_reason"] = "end_conversation_endpoint_hit" } };
            conversation["events"] = new JsonArray([.. (conversation["events"] as JsonArray ?? []).Select(static part => part?.DeepClone()), shutdown]);
        }
    }

    private static void CountRules(JsonObject dictionary) => dictionary["rules_count"] = (dictionary["rules"] as JsonArray)?.Count ?? 0;
}
