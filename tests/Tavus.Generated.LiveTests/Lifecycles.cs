namespace Tavus.LiveTests;

/// <summary>A lifecycle for each resource whose objects cost nothing.</summary>
internal static class Lifecycles
{
    private const string Name = "Test of Tavus.Generated";

    public static IReadOnlyDictionary<string, Lifecycle> All { get; } = new Dictionary<string, Lifecycle>
    {
        ["persona"] = new(
            static async client =>
            {
                var created = await client.Personas.CreateWithResponseAsync(new CreatePersonaRequest { PersonaName = Name, SystemPrompt = "Answer briefly." });
                return (created.Value.PersonaId, created.Drift);
            },
            static async (client, id) =>
            {
                await client.Personas.UpdateAsync(id, static persona => persona.SystemPrompt = "Answer at length.");
                var persona = await client.Personas.GetAsync(id);
                Assert.Equal((id, Name, "Answer at length."), (persona.PersonaId, persona.PersonaName, persona.SystemPrompt));
            },
            static (client, id) => client.Personas.DeleteAsync(id)),
        ["objectives"] = new(
            static async client =>
            {
                var created = await client.Objectives.CreateWithResponseAsync(new CreateObjectivesRequest
                {
                    Data = [new ObjectiveDefinition { ObjectiveName = "ask_for_name", ObjectivePrompt = "Ask for the name." }],
                });
                return (created.Value.ObjectivesId, created.Drift);
            },
            static async (client, id) => Assert.Equal("ask_for_name", (await client.Objectives.GetAsync(id)).Data![0].ObjectiveName),
            static (client, id) => client.Objectives.DeleteAsync(id)),
        ["guardrails"] = new(
            static async client =>
            {
                var created = await client.Guardrails.CreateWithResponseAsync(new CreateGuardrailsRequest
                {
                    Name = Name,
                    Data = [new GuardrailDefinition { GuardrailName = "no_medical_advice", GuardrailPrompt = "Never give medical advice." }],
                });
                return (created.Value.GuardrailsId!, created.Drift);
            },
            static async (client, id) => Assert.Equal("no_medical_advice", (await client.Guardrails.GetAsync(id)).Data![0].GuardrailName),
            static (client, id) => client.Guardrails.DeleteAsync(id)),
        ["pronunciation dictionary"] = new(
            static async client =>
            {
                var created = await client.PronunciationDictionaries.CreateWithResponseAsync(new CreatePronunciationDictionaryRequest
                {
                    Name = Name,
                    Rules = [new PronunciationRule { Text = "Tavus", Pronunciation = "tah-vus", Type = PronunciationRuleType.Alias }],
                });
                return (created.Value.PronunciationDictionaryId, created.Drift);
            },
            static async (client, id) =>
            {
                await client.PronunciationDictionaries.UpdateAsync(id, static dictionary => dictionary.Name = $"{Name}, renamed");
                Assert.Equal($"{Name}, renamed", (await client.PronunciationDictionaries.GetAsync(id)).Name);
            },
            static (client, id) => client.PronunciationDictionaries.DeleteAsync(id)),
        ["conversation in test mode"] = new(
            static async client =>
            {
                var replicas = await client.Replicas.ListPageWithResponseAsync();
                var created = await client.Conversations.CreateWithResponseAsync(new CreateConversationRequest
                {
                    ConversationName = Name,
                    ReplicaId = replicas.Value.Items[0].ReplicaId,
                    TestMode = true,
                });
                return (created.Value.ConversationId, replicas.Drift.Concat(created.Drift));
            },
            static async (client, id) => Assert.Equal(Name, (await client.Conversations.GetAsync(id, verbose: true)).ConversationName),
            static (client, id) => client.Conversations.DeleteAsync(id)),
    };

    public static TheoryData<string> Names => [.. All.Keys];
}
