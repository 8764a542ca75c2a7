namespace Tavus.OpenApi.Tests.Mutants;

internal static class ReferenceMutants
{
    public static IEnumerable<Mutant> All { get; } =
    [
        new("invalid-ref", "'common.yaml#/components/schemas/ErrorBody'", "'common.yaml#/components/schemas/Absent'"),
        new("no-$ref-siblings",
            "                $ref: '#/components/schemas/PersonaPage'\n",
            "                $ref: '#/components/schemas/PersonaPage'\n                description: A page.\n"),
        new("oas3-unused-component",
            "  schemas:\n    Persona:\n",
            "  schemas:\n    Orphan:\n      type: string\n      description: No schema refers to it.\n    Persona:\n"),
    ];
}
