namespace Tavus.OpenApi.Tests.Mutants;

/// <summary>Mutants of the top-level fields of an OpenAPI document.</summary>
internal static class DocumentMutants
{
    public static IEnumerable<Mutant> All { get; } =
    [
        new("info-description", "  description: …\n  license:\n", "  license:\n"),
        new("info-license", "  license:\n    name: MIT\n    url: https://opensource.org/license/mit\n", ""),
        new("license-url", "    url: https://opensource.org/license/mit\n", ""),
        new("oas3-api-servers", "servers:\n…security:\n", "security:\n"),
        new("oas3-server-not-example.com", "https://tavusapi.com\n", "https://example.com\n"),
        new("oas3-server-trailing-slash", "https://tavusapi.com\n", "https://tavusapi.com/\n"),
        new("oas3-server-variables", "https://tavusapi.com\n", "https://{host}.tavusapi.com\n"),
        new("oas3-operation-security-defined", "security:\n  - ApiKey: []\n", "security:\n  - Absent: []\n"),
        new("openapi-tags", "\ntags:\n…\npaths:\n", "\ntags: []\npaths:\n", "operation-tag-defined"),
        new("openapi-tags-alphabetical",
            "tags:\n  - name: Personas\n",
            "tags:\n  - name: Zebras\n    description: Last.\n  - name: Personas\n"),
        new("openapi-tags-uniqueness",
            "tags:\n  - name: Personas\n",
            "tags:\n  - name: Personas\n    description: Again.\n  - name: Personas\n"),
        new("tag-description", "  - name: Personas\n    description: …\npaths:\n", "  - name: Personas\npaths:\n"),
        new("no-eval-in-markdown",
            "  - name: Personas\n    description: >-\n",
            "  - name: Personas\n    description: >-\n      Run eval('x').\n"),
        new("no-script-tags-in-markdown",
            "  - name: Personas\n    description: >-\n",
            "  - name: Personas\n    description: >-\n      Run <script>x</script>.\n"),
    ];
}
