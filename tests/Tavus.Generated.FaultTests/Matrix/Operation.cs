namespace Tavus.FaultTests.Matrix;

/// <summary>An operation to call while a fault occurs.</summary>
/// <param name="Name">The name of the operation in the table.</param>
/// <param name="IsIdempotent">Whether a retry is safe even if the previous attempt took effect.</param>
/// <param name="Reads">The type that the client reads from the response body; null if the client does not need the body.</param>
/// <param name="Call">Calls the operation.</param>
internal sealed record Operation(string Name, bool IsIdempotent, string? Reads, Func<IPersonasClient, Task<TavusResponse>> Call)
{
    public const string PersonaId = "p5317866";

    public static Operation Get { get; } = new("Get", IsIdempotent: true, nameof(Persona), static async personas => await personas.GetWithResponseAsync(PersonaId));

    public static Operation List { get; } = new("List", IsIdempotent: true, "PersonaPage", static async personas => await personas.ListPageWithResponseAsync());

    public static Operation Create { get; } = new("Create", IsIdempotent: false, "CreatePersonaResult", static async personas => await personas.CreateWithResponseAsync(new CreatePersonaRequest { SystemPrompt = "Be kind." }));

    public static Operation Patch { get; } = new("Patch", IsIdempotent: false, Reads: null, static async personas => await personas.PatchWithResponseAsync(PersonaId, new JsonPatch().Remove(PersonaPointers.Context)));

    public static Operation Delete { get; } = new("Delete", IsIdempotent: true, Reads: null, static personas => personas.DeleteWithResponseAsync(PersonaId));

    public string Id => $"Personas_{Name}";

    /// <summary>The default number of attempts for faults after which only an idempotent operation is retried.</summary>
    public int AttemptsUnlessHarmful => IsIdempotent ? Outcome.AllAttempts : 1;

    public override string ToString() => Name;
}
