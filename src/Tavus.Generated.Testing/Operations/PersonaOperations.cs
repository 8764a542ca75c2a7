namespace Tavus.Testing;

/// <summary>The operations that are answered from the stub's memory.</summary>
internal static class PersonaOperations
{
    private static readonly Dictionary<string, StatefulOperation> All = new(StringComparer.Ordinal)
    {
        ["Personas_Create"] = CreatePersona.Answer,
        ["Personas_Delete"] = DeletePersona.Answer,
        ["Personas_Get"] = GetPersona.Answer,
        ["Personas_List"] = ListPersonas.Answer,
        ["Personas_Patch"] = PatchPersona.Answer,
    };

    /// <summary>What the service answers to a request with the right key.</summary>
    public static Answer Answer(PersonaStore personas, DocumentedOperation operation, StubRequest request) =>
        All.TryGetValue(operation.Id, out var stateful) ? stateful(personas, operation, request) : operation.AnswerTo(request.PathParameters);
}
