namespace Tavus.LiveTests;

/// <summary>A lifecycle for each resource whose objects cost nothing.</summary>
internal static class Lifecycles
{
    private const string Name = "Test of Tavus.Generated";

    public static IReadOnlyDictionary<string, Lifecycle> All { get; } = new Dictionary<string, Lifecycle>
    {
        ["persona"] = new(
            static async client => (await client.Personas.CreateAsync(new CreatePersonaRequest { PersonaName = Name, SystemPrompt = "Answer briefly." })).PersonaId,
            static async (client, id) =>
            {
                await client.Personas.UpdateAsync(id, static persona => persona.SystemPrompt = "Answer at length.");
                var persona = await client.Personas.GetAsync(id);
                Assert.Equal((id, Name, "Answer at length."), (persona.PersonaId, persona.PersonaName, persona.SystemPrompt));
            },
            static (client, id) => client.Personas.DeleteAsync(id)),
        ["objectives"] = new(
            static async client => (await client.Objectives.CreateAsync(new CreateObjectivesRequest
            {
                Data = [new ObjectiveDefinition { ObjectiveName = "ask_for_name", ObjectivePrompt = "Ask for the name." }],
            })).ObjectivesId,
            static async (client, id) => Assert.Equal("ask_for_name", (await client.Objectives.GetAsync(id)).Data![0].ObjectiveName),
            static (client, id) => client.Objectives.DeleteAsync(id)),
        ["guardrails"] = new(
            static async client => (await client.Guardrails.CreateAsync(new CreateGuardrailsRequest
            {
                Name = Name,
                Data = [new GuardrailDefinition { GuardrailName = "no_medical_advice", GuardrailPrompt = "Never give medical advice." }],
            })).GuardrailsId!,
            static async (client, id) => Assert.Equal("no_medical_advice", (await client.Guardrails.GetAsync(id)).Data![0].GuardrailName),
            static (client, id) => client.Guardrails.DeleteAsync(id)),
        ["pronunciation dictionary"] = new(
            static async client => (await client.PronunciationDictionaries.CreateAsync(new CreatePronunciationDictionaryRequest
            {
                Name = Name,
                Rules = [new PronunciationRule { Text = "Tavus", Pronunciation = "tah-vus", Type = PronunciationRuleType.Alias }],
            })).PronunciationDictionaryId,
            static async (client, id) =>
            {
                await client.PronunciationDictionaries.UpdateAsync(id, static dictionary => dictionary.Name = $"{Name}, renamed");
                Assert.Equal($"{Name}, renamed", (await client.PronunciationDictionaries.GetAsync(id)).Name);
            },
            static (client, id) => client.PronunciationDictionaries.DeleteAsync(id)),
        ["conversation in test mode"] = new(
            static async client => (await client.Conversations.CreateAsync(new CreateConversationRequest
            {
                ConversationName = Name,
                ReplicaId = (await client.Replicas.ListAsync().FirstAsync()).ReplicaId,
                TestMode = true,
            })).ConversationId,
            static async (client, id) => Assert.Equal(Name, (await client.Conversations.GetAsync(id)).ConversationName),
            static (client, id) => client.Conversations.DeleteAsync(id)),
    };

    public static TheoryData<string> Names => [.. All.Keys];
}
