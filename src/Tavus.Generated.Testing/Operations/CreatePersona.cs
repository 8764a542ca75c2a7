using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Tavus.Testing;

internal static class CreatePersona
{
    private static readonly string[] AnsweredMembers = ["persona_id", "persona_name", "created_at"];

    public static Answer Answer(PersonaStore personas, DocumentedOperation operation, StubRequest request)
    {
        if (Read(request.Body ?? "") is not { } members)
        {
            return AnswerOf.Error("Invalid JSON");
        }

        if (Text(members, "pipeline_mode") != "echo" && string.IsNullOrEmpty(Text(members, "system_prompt")))
        {
            return AnswerOf.Error("Invalid system_prompt");
        }

        var created = personas.Create(members);
        var answer = new JsonObject();
        foreach (var member in created.Where(static member => AnsweredMembers.Contains(member.Key)))
        {
            answer[member.Key] = member.Value?.DeepClone();
        }

        return AnswerOf.Json(HttpStatusCode.OK, StoredJson.Write(answer).ToJson());
    }

    private static JsonObject? Read(string body)
    {
        try
        {
            return StoredJson.Parse(body) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? Text(JsonObject members, string member) =>
        members[member] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
