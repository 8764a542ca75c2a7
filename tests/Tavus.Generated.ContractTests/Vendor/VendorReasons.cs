using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Tavus.ContractTests.Vendor;

/// <summary>The reasons why the OpenAPI documents of this repository differ from the vendor's. Most reasons follow from dates and aliases in our documents; the rules below add the others. Each rule also names the topics of the facts that support it.</summary>
internal static partial class VendorReasons
{
    private static readonly (string Pattern, string Reason, string Facts)[] Rules =
    [
        (" has status (402|429)$", "seen for some operations; any call may end so", "errors"),
        ("^PATCH /v2/personas/{} has status 401$", "it is documented for all other operations", "errors"),
        ("^(DELETE /v2/(replicas|videos)/{}|PATCH /v2/(replicas|videos)/{}/name) has status 204$", "other sources show it in place of 200", "contradictions"),
        ("^POST /v2/guardrails has status 201$", "a later page shows it for individual guardrails", "guardrails"),
        ("^GET /v2/conversations has parameter (persona_id|replica_id)$", "the vendor's own client sends it", "conversations"),
        ("^GET /v2/guardrails has parameter legacy$", "a later page distinguishes sets from individual guardrails by it", "guardrails"),
        ("^GET /v2/guardrails(/{})? has success ", "a later page shows the members of individual guardrails, which share the address of the sets", "guardrails"),
        ("^GET /v2/(guardrails|objectives)/{} says success /data ", "the document and its example disagree; an object and an array are read", "contradictions"),
        ("^GET /v2/personas/{} has success /[a-z_]+$", "the persona also arrives bare", "personas"),
        ("^GET /v2/(documents says parameter tags|replicas says parameter replica_ids) is 'array', not 'string'$", "the one text is a list, separated by commas", "documents, replicas"),
        ("^PATCH .* has request /from$", "a move and a copy of JSON Patch (RFC 6902) need it", "personas"),
        ("^PATCH /v2/(guardrails|objectives|personas|pronunciation-dictionaries)/{} lacks request /(op|path|value)/\\(required\\)$", "JsonPatch always writes what RFC 6902 requires", "personas"),
        ("^PATCH /v2/(guardrails|objectives|pronunciation-dictionaries)/{} lacks success ", "a patch is returned as PatchResult, since each resource has another response to it", "guardrails, objectives, pronunciation dictionaries"),
        ("/layers/stt/hotwords is 'array', not 'string'$", "live responses show a list; one text is read as a list of one", "personas"),
        ("^GET /v2/conversations/{} has success /events/properties/(transcript|reason)$", "an example of the document shows it", "conversations"),
        ("/turn_commitment$", "an example of the document shows it", "personas"),
        ("/(visual_tools|audio_tools)/(name|description)$", "examples and later pages show them within function, as in the protocol of OpenAI", "personas"),
        ("/tools/(type|function)$", "examples and later pages show tools in the form of OpenAI's protocol", "personas"),
        ("/(visual_tools|audio_tools)/(type|function)$", "examples and later pages show tools in the form of OpenAI's protocol", "personas"),
        ("^GET /v2/replicas has parameter replica_type/'stock'$", "other sources name the value", "contradictions"),
        ("/tts_engine/'(playht|tavus-auto|azure)'$", "an older or later page shows the value", "PALs"),
        ("/perception_model/'basic'$", "an older page shows the value", "personas"),
        ("/stt_engine/'tavus-turbo'$", "an older page shows the value", "personas"),
        ("/turn_detection_model/'(sparrow-2|time-based)'$", "an older or later page shows the value", "personas, PALs"),
        ("^POST /v2/personas has request /system_prompt/\\(required\\)$", "the description requires it, unless the pipeline mode is echo", "personas"),
        ("^POST /v2/videos lacks request /(script|audio_url)/\\(required\\)$", "each is required in its own alternative: x-exactly-one-of", "videos"),
        ("^POST /v2/conversations lacks request /properties/recording_storage/provider/\\(required\\)$", "not marked: only members of the request itself have x-required", "conversations"),
        ("^POST /v2/(guardrails|objectives|pronunciation-dictionaries) lacks request (/[a-z_]+){2,}/\\(required\\)$", "the description says so; only members of the request itself have x-required", "guardrails, objectives, pronunciation dictionaries"),
        ("^POST /v2/objectives lacks request /data/\\(required\\)$", "the description says so, without x-required", "objectives"),
    ];

    /// <summary>The members that no Tavus documentation mentions. In our documents they have the date of the latest documentation.</summary>
    private static readonly (string Pattern, string Reason, string Facts)[] Undocumented =
    [
        ("^POST /v2/conversations has request /properties/livekit_(ws_url|room_token)$", "sent by integrations", "conversations"),
        ("^POST /v2/conversations has success /stream_declared_sample_rate$", "read by integrations", "conversations"),
        ("^GET /v2/replicas(/{})? has success (/data)?/(thumbnail_image_url|default_voice_id|available_for_plan|finetune_status|tags)$", "seen in responses", "replicas"),
        ("^GET /v2/videos(/{})? has success (/data)?/data/audio_url$", "read by integrations", "videos"),
    ];

    /// <param name="line">The difference.</param>
    /// <param name="ours">The schema of the member; null if it is missing.</param>
    /// <param name="isElsewhere">Whether the vendor's document has the member in another operation.</param>
    /// <returns>The reason; empty if none is known.</returns>
    public static string Find(string line, JsonObject? ours, bool isElsewhere) =>
        ours?["x-alias"] is not null ? "the newer name of a member (facts: two sets of names)"
        : Match(Undocumented, line) is { } undocumented ? undocumented
        : ours?["x-since"]?.GetValue<string>() is { } since && string.CompareOrdinal(since, "2026-05") > 0 ? $"shown by later pages ({since}) (facts: {Topics(line)})"
        : ours?["x-missing-since"]?.GetValue<string>() is { } missing ? $"shown by older documentation, no longer by {missing} (facts: {Topics(line)})"
        : Match(Rules, line) is { } reason ? reason
        : isElsewhere && Member().IsMatch(line) ? $"the vendor's document shows it at another operation; one schema serves all (facts: {Topics(line)})" : "";

    private static string? Match((string Pattern, string Reason, string Facts)[] rules, string line) =>
        rules.FirstOrDefault(rule => Regex.IsMatch(line, rule.Pattern, RegexOptions.CultureInvariant)) is { Reason: not null } found ? $"{found.Reason} (facts: {found.Facts})" : null;

    /// <summary>The topics about the resource in the path, and about callbacks if the member belongs to an event or the callback of a video.</summary>
    private static string Topics(string line)
    {
        var resource = Resource().Match(line).Value.Replace('-', ' ');
        return CallbackMember().IsMatch(line) ? $"{resource}, callbacks" : resource == "personas" ? "personas, PALs" : resource;
    }

    /// <summary>Matches a member that only our documents have. Only such a member is explained by its occurrence in another operation of the vendor.</summary>
    [GeneratedRegex(" has (request|success) .*/[a-z0-9_]+$", RegexOptions.ExplicitCapture)]
    private static partial Regex Member();

    [GeneratedRegex("(?<=^[A-Z]+ /v2/)[a-z-]+")]
    private static partial Regex Resource();

    [GeneratedRegex("/events/|^GET /v2/videos.*/(replica_id|generation_progress)$", RegexOptions.ExplicitCapture)]
    private static partial Regex CallbackMember();
}
