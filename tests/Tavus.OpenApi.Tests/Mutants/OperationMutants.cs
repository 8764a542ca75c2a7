namespace Tavus.OpenApi.Tests.Mutants;

/// <summary>Mutants of paths, operations and parameters.</summary>
internal static class OperationMutants
{
    private const string PathParameter = "      parameters:\n        - $ref: '#/components/parameters/PersonaId'\n";

    public static IEnumerable<Mutant> All { get; } =
    [
        new("path-declarations-must-exist", "  /v2/personas/{persona_id}:\n", "  /v2/personas/{}:\n", "path-params"),
        new("path-keys-no-trailing-slash", "  /v2/personas:\n", "  /v2/personas/:\n"),
        new("path-not-include-query", "  /v2/personas:\n", "  /v2/personas?x=1:\n"),
        new("path-params", PathParameter, ""),
        new("path-params", "  /v2/personas:\n", "  /v2/personas/{id}:\n"),
        new("operation-operationId", "      operationId: Personas_Delete\n", ""),
        new("operation-operationId-unique", "operationId: Personas_Delete\n", "operationId: Personas_Create\n"),
        new("operation-operationId-valid-in-url", "operationId: Personas_Delete\n", "operationId: 'Personas Delete'\n"),
        new("operation-description",
            "      operationId: Personas_Delete\n…      description: …      parameters:\n",
            "      operationId: Personas_Delete\n…      parameters:\n"),
        new("operation-tags", "      tags: [Personas]\n", ""),
        new("operation-singular-tag", "      tags: [Personas]\n", "      tags: [Personas, Personas]\n"),
        new("operation-tag-defined", "      tags: [Personas]\n", "      tags: [People]\n"),
        new("operation-success-response", "        '204':\n", "        '404':\n"),
        new("operation-parameters", "        - name: persona_type\n", "        - $ref: 'common.yaml#/components/parameters/Page'\n        - name: persona_type\n"),
        new("operation-parameters", PathParameter, PathParameter + "        - $ref: '#/components/parameters/PersonaId'\n"),
        new("oas3-parameter-description",
            "          in: query\n          description: …\n          schema:\n",
            "          in: query\n          schema:\n"),
    ];
}
