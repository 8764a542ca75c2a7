using System.Net;

namespace Tavus.Testing;

internal static class DeletePersona
{
    public static Answer Answer(PersonaStore personas, DocumentedOperation operation, StubRequest request) =>
        operation.AnswerWith(personas.Remove(request.PersonaId()) ? HttpStatusCode.NoContent : HttpStatusCode.BadRequest);
}
