using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Tavus.ContractTests.Vendor;

/// <summary>The reasons why the OpenAPI documents of this repository differ from the vendor's. Most reasons follow from dates and aliases in our documents; the rules below supply the others.</summary>
internal static class VendorReasons
{
    private static readonly (string Pattern, string Reason)[] Rules =
    [
        (" has status (402|429)$", "seen for some operations; any call may end so"),
        ("^PATCH /v2/personas/{} has status 401$", "it is documented for all other operations"),
        ("^(DELETE|PATCH) .* has status 204$", "other sources show it in place of 200"),
        ("^POST /v2/guardrails has status 201$", "a later page shows it for individual guardrails"),
        ("^GET /v2/conversations has parameter (persona_id|replica_id)$", "the vendor's own client sends it"),
        ("^GET /v2/guardrails has parameter legacy$", "a later page distinguishes sets from individual guardrails by it"),
        ("^GET /v2/guardrails(/{})? has success ", "a later page shows the members of individual guardrails, which share the address of the sets"),
        ("^GET /v2/(guardrails|objectives)/{} says success /data ", "the document and its example disagree; an object and an array are read"),
        ("^GET /v2/personas/{} has success /[a-z_]+$", "the persona also arrives bare"),
        ("^PATCH .* has request /from$", "a move and a copy of JSON Patch (RFC 6902) need it"),
        ("^PATCH .* lacks success ", "a patch is returned as PatchResult, since each resource has another response to it"),
        ("/layers/stt/hotwords is 'array', not 'string'$", "live responses show a list; one text is read as a list of one"),
        ("^GET /v2/conversations/{} has success /events/properties/(transcript|reason)$", "an example of the document shows it"),
        ("/turn_commitment$", "an example of the document shows it"),
        ("/(visual_tools|audio_tools)/(name|description)$", "examples and later pages show them within function, as in the protocol of OpenAI"),
        ("/tools/(type|function)$", "examples and later pages show tools in the form of OpenAI's protocol"),
        ("/(visual_tools|audio_tools)/(type|function)$", "examples and later pages show tools in the form of OpenAI's protocol"),
    ];

    /// <param name="line">The difference.</param>
    /// <param name="ours">The schema of the member; null if it is missing.</param>
    /// <param name="isElsewhere">Whether the vendor's document has the member in another operation.</param>
    /// <returns>The reason; empty if none is known.</returns>
    public static string Find(string line, JsonObject? ours, bool isElsewhere) =>
        ours?["x-alias"] is not null ? "the newer name of a member"
        : ours?["x-since"]?.GetValue<string>() is { } since && string.CompareOrdinal(since, "2026-05") > 0 ? $"shown by later pages ({since})"
        : ours?["x-missing-since"]?.GetValue<string>() is { } missing ? $"shown by older documentation, no longer by {missing}"
        : Rules.FirstOrDefault(rule => Regex.IsMatch(line, rule.Pattern, RegexOptions.CultureInvariant)).Reason
            ?? (isElsewhere ? "the vendor's document shows it at another operation; one schema serves all" : "");
}
