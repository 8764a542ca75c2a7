namespace Tavus.OpenApi.Tests.Mutants;

/// <summary>Mutants of schemas and examples that break rules of OpenAPI.</summary>
internal static class SchemaMutants
{
    public static IEnumerable<Mutant> All { get; } =
    [
        new("array-items",
            "        document_ids:\n          type: array\n          items:\n            type: string\n",
            "        document_ids:\n          type: array\n"),
        new("duplicated-entry-in-enum", "        - 'near'\n", "        - 'near'\n        - 'near'\n"),
        new("typed-enum", "        - 'near'\n", "        - 'near'\n        - 1\n", "tavus-open-enum"),
        new("oas3-examples-value-or-externalValue", "              value:\n                error: 'Invalid persona_id'\n", ""),
        new("oas3-valid-media-example", "error: 'Invalid persona_id'\n", "error: 12\n"),
        new("oas3-valid-media-example", "      example: p5317866\n", "      example: 17\n"),
        new("tavus-media-example", "              examples:\n                invalidPatch:…format'\n", ""),
        new("oas3-valid-schema-example", "          example: p5317866\n          x-aliases", "          example: 5\n          x-aliases"),
    ];
}
