namespace Tavus.OpenApi.Tests.Mutants;

/// <summary>Mutants that break conventions of this project.</summary>
internal static class ConventionMutants
{
    private const string PersonaLayers = "    PersonaLayers:\n      type: object\n";
    private const string Guardrails =
        "        guardrails_id:\n          type: string\n          description: …\n          example: g12345\n          x-since: '2026-05'\n";

    public static IEnumerable<Mutant> All { get; } =
    [
        new("tavus-schema-name", "schemas/PersonaPage'…    PersonaPage:\n", "schemas/persona_page'…    persona_page:\n"),
        new("tavus-schema-description", PersonaLayers + "      description: …\n      properties:\n", PersonaLayers + "      properties:\n"),
        new("tavus-open-object",
            "    PersonaPage:\n      type: object\n",
            "    PersonaPage:\n      type: object\n      required: [data]\n"),
        new("tavus-open-object", PersonaLayers, PersonaLayers + "      additionalProperties: false\n"),
        new("tavus-no-default", "          example: g12345\n", "          example: g12345\n          default: g1\n"),
        new("tavus-no-inline-object", Guardrails,
            """
                    guardrails_id:
                      type: object
                      properties:
                        name:
                          type: string
                          description: The name.
                          example: Rules
                          x-since: '2026-05'
                      description: …
                      example: { name: Rules }
                      x-since: '2026-05'

            """),
        new("tavus-read-only", "        persona_id:\n          type: string\n          readOnly: true\n", "        persona_id:\n          type: string\n"),
        new("tavus-read-only", "        updated_at:\n          type: string\n          readOnly: true\n", "        updated_at:\n          type: string\n"),
        new("tavus-property-name", "        guardrails_id:\n", "        guardrailsId:\n"),
        new("tavus-property-description",
            Guardrails,
            "        guardrails_id:\n          type: string\n          example: g12345\n          x-since: '2026-05'\n"),
        new("tavus-property-example", "          example: g12345\n", ""),
        new("tavus-property-ref",
            "        pipeline_mode:\n          allOf:\n            - $ref: …\n…        context:\n",
            "        pipeline_mode:\n          $ref: …\n        context:\n"),
        new("tavus-property-ref-example", "          example: full\n          x-since", "          example: 5\n          x-since"),
        new("tavus-dates", "          example: g12345\n          x-since: '2026-05'\n", "          example: g12345\n"),
        new("tavus-dates",
            "          example: g12345\n          x-since: '2026-05'\n",
            "          example: g12345\n          x-since: '2026-13'\n"),
        new("tavus-dates",
            "          x-since: '2025-05'\n          x-missing-since: '2026-05'\n",
            "          x-since: '2026-06'\n          x-missing-since: '2026-05'\n"),
        new("tavus-open-enum",
            "    VoiceIsolation:\n      type: string\n      x-open-enum: true\n",
            "    VoiceIsolation:\n      type: string\n"),
        new("tavus-open-enum", "        - `near`: …\n", ""),
        new("tavus-open-enum", "          example: g12345\n", "          example: g12345\n          enum: ['g12345']\n"),
        new("tavus-extension", "          x-aliases: [pal_name]\n", "          x-alias: [pal_name]\n"),
        new("tavus-extension", PersonaLayers, PersonaLayers + "      x-aliases: [layers]\n"),
    ];
}
