namespace Tavus.OpenApi.Tests.Mutants;

internal static class StructureMutants
{
    public static IEnumerable<Mutant> All { get; } =
    [
        new("oas3-schema", "openapi: 3.0.3\n", "openapi: 3.0.3\nsurprise: true\n"),
        new("oas3-schema", "      operationId: Personas_Delete\n", "      operationId: Personas_Delete\n      unknownKeyword: 1\n"),
        new("oas3-schema", "          in: query\n", "          in: somewhere\n"),
        new("oas3-schema", "          example: 1\n", "          example: 1\n          minimum: one\n"),
        new("oas3-schema", "          type: integer\n", "          type: int\n"),
        new("oas3-schema", "  version: …\n", ""),
        new("oas3-callbacks-in-callbacks", "      operationId: Personas_Delete\n",
            """
                  operationId: Personas_Delete
                  callbacks:
                    gone:
                      '{$request.query.url}':
                        post:
                          operationId: Personas_Gone
                          tags: [Personas]
                          description: The persona is deleted.
                          responses:
                            '204':
                              description: Received.
                          callbacks:
                            read:
                              '{$request.query.url}':
                                post:
                                  operationId: Personas_GoneRead
                                  tags: [Personas]
                                  description: The callback was read.
                                  responses:
                                    '204':
                                      description: Received.

            """),
    ];
}
