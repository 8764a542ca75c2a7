namespace Tavus.ContractTests.Vendor;

/// <summary>The operations in the vendor's OpenAPI document of 2026-05, except those that this library leaves out.</summary>
internal static class VendorOperations
{
    /// <summary>The paths that this library leaves out. The vendor no longer supports the first two, and describes neither failures nor the response to an unknown id for the last.</summary>
    public static string[] LeftOut { get; } = ["/v2/lipsync", "/v2/replacements", "/v2/transcriptions"];

    public static string[] All { get; } =
    [
        "GET /v2/conversations",
        "POST /v2/conversations",
        "DELETE /v2/conversations/{}",
        "GET /v2/conversations/{}",
        "POST /v2/conversations/{}/end",
        "GET /v2/documents",
        "POST /v2/documents",
        "DELETE /v2/documents/{}",
        "GET /v2/documents/{}",
        "PATCH /v2/documents/{}",
        "POST /v2/documents/{}/recrawl",
        "GET /v2/guardrails",
        "POST /v2/guardrails",
        "DELETE /v2/guardrails/{}",
        "GET /v2/guardrails/{}",
        "PATCH /v2/guardrails/{}",
        "GET /v2/objectives",
        "POST /v2/objectives",
        "DELETE /v2/objectives/{}",
        "GET /v2/objectives/{}",
        "PATCH /v2/objectives/{}",
        "GET /v2/personas",
        "POST /v2/personas",
        "DELETE /v2/personas/{}",
        "GET /v2/personas/{}",
        "PATCH /v2/personas/{}",
        "GET /v2/pronunciation-dictionaries",
        "POST /v2/pronunciation-dictionaries",
        "DELETE /v2/pronunciation-dictionaries/{}",
        "GET /v2/pronunciation-dictionaries/{}",
        "PATCH /v2/pronunciation-dictionaries/{}",
        "GET /v2/replicas",
        "POST /v2/replicas",
        "DELETE /v2/replicas/{}",
        "GET /v2/replicas/{}",
        "PATCH /v2/replicas/{}/name",
        "GET /v2/videos",
        "POST /v2/videos",
        "DELETE /v2/videos/{}",
        "GET /v2/videos/{}",
        "PATCH /v2/videos/{}/name",
        "GET /v2/voices",
    ];
}
