using System.Net;
using System.Text.Json;

namespace Tavus.Testing;

internal static class PatchPersona
{
    // netstandard2.0 has no name for it.
    private const HttpStatusCode UnprocessableEntity = (HttpStatusCode)422;

    public static Answer Answer(PersonaStore personas, DocumentedOperation operation, StubRequest request) =>
        operation.AnswerWith(Status(personas, request));

    private static HttpStatusCode Status(PersonaStore personas, StubRequest request)
    {
        try
        {
            return personas.Change(request.PersonaId(), persona => PatchApplication.Apply(persona, StoredJson.Parse(request.Body ?? ""))) switch
            {
                null => HttpStatusCode.BadRequest,
                true => HttpStatusCode.OK,
                false => HttpStatusCode.NotModified,
            };
        }
        catch (Exception exception) when (exception is FormatException or JsonException)
        {
            return UnprocessableEntity;
        }
    }
}
