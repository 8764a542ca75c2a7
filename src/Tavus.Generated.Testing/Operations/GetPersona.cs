using System.Net;

namespace Tavus.Testing;

internal static class GetPersona
{
    public static Answer Answer(PersonaStore personas, DocumentedOperation operation, StubRequest request) => personas.Find(request.PersonaId()) switch
    {
        null => operation.AnswerWith(HttpStatusCode.BadRequest),
        { IsWrapped: true } persona => AnswerOf.Json(HttpStatusCode.OK, $$"""{"data":[{{persona.Json.ToJson()}}]}"""),
        var persona => AnswerOf.Json(HttpStatusCode.OK, persona.Json.ToJson()),
    };
}
