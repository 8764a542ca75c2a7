using Tavus.FaultTests.Matrix;
using Tavus.FaultTests.Servers;

namespace Tavus.FaultTests.Faults;

/// <summary>Each failing status with each kind of body.</summary>
internal static class FailureStatusFaults
{
    private const int Once = 1;

    public static FaultGroup Group { get; } = new("Error statuses", [
        .. Of<TavusApiException>(400, "400 Bad Request", Once),
        new("400 for an unknown id", Outcome.Api<TavusNotFoundException>(400, "400 Bad Request: Invalid persona_id"), new CompleteResponse(400, """{"error":"Invalid persona_id"}""")),
        .. Of<TavusAuthenticationException>(401, "401 Unauthorized", Once),
        .. Of<TavusLimitException>(402, "402 Payment Required", Once),
        .. Of<TavusAuthenticationException>(403, "403 Forbidden", Once),
        .. Of<TavusNotFoundException>(404, "404 Not Found", Once),
        .. Of<TavusApiException>(405, "405 Method Not Allowed", Once),
        .. Of<TavusApiException>(408, "408 Request Timeout", Outcome.AllAttempts),
        .. Of<TavusConflictException>(409, "409 Conflict", Once),
        .. Of<TavusApiException>(413, "413 Request Entity Too Large", Once),
        .. Of<TavusApiException>(415, "415 Unsupported Media Type", Once),
        .. Of<TavusApiException>(422, "422 Unprocessable Entity", Once),
        .. Of<TavusRateLimitException>(429, "429 Too Many Requests", Outcome.AllAttempts),
        .. Of<TavusApiException>(500, "500 Internal Server Error", Outcome.AllAttempts),
        .. Of<TavusApiException>(502, "502 Bad Gateway", Outcome.AllAttempts),
        .. Of<TavusApiException>(503, "503 Service Unavailable", Outcome.AllAttempts),
        .. Of<TavusApiException>(504, "504 Gateway Timeout", Outcome.AllAttempts),
        .. Of<TavusApiException>(529, "529", Once),
        new("503 with `Retry-After: 61`", Outcome.Api<TavusApiException>(503, "503 Service Unavailable"), new CompleteResponse(503, "", "Retry-After: 61")),
        new("503 with `Retry-After: 60`", Outcome.Api<TavusApiException>(503, "503 Service Unavailable", Outcome.AllAttempts), new CompleteResponse(503, "", "Retry-After: 60")),
    ]);

    private static IEnumerable<FaultRow> Of<TException>(int status, string name, int attempts)
        where TException : TavusApiException
    {
        var says = Outcome.Api<TException>(status, $"{name}: {Bodies.ShownRefusal} (request id ********)", attempts);

        // A 404 in HTML or without a body is treated as the response of a gateway, not as an unknown id.
        var silence = $"{name} (request id ********)";
        var isSilent = status == 404 ? Outcome.Api<TavusApiException>(status, silence, attempts) : Outcome.Api<TException>(status, silence, attempts);
        yield return Row("`error`", $$"""{"error":"{{Bodies.Refusal}}","api_key":"{{Planted.ThirdPartyKey}}"}""", "application/json", says);
        yield return Row("`message`", $$"""{"headers":{"X-Any":"{{Planted.ThirdPartyKey}}"},"message":"{{Bodies.Refusal}}"}""", "application/json", says);
        yield return Row("JSON with a wrong content type", $$"""{"error":"{{Bodies.Refusal}}"}""", "image/png", says);
        yield return Row("`detail` in an array", $$"""[{"detail":"{{Bodies.Refusal}}","token":["{{Planted.ThirdPartyKey}}"]}]""", "application/json", says);
        yield return Row("HTML", $"<html><h1>{Bodies.Refusal}</h1></html>", "text/html", isSilent);
        yield return Row("no body", "", "application/json", isSilent);

        FaultRow Row(string form, string body, string contentType, Outcome expected) =>
            new($"{status}", expected, new CompleteResponse(status, body, [$"Content-Type: {contentType}", $"x-request-id: {Planted.OwnKey}", .. Bodies.Echoes])) { Form = form };
    }
}
