using Tavus.FaultTests.Faults;
using Tavus.FaultTests.Servers;

namespace Tavus.FaultTests.Secrets;

/// <summary>A service that returns secrets in every possible place, and echoes requests.</summary>
internal static class EchoingService
{
    public const string Persona = $$"""
        {
          "persona_id": "p1", "persona_name": "Life Coach", "created_at": "",
          "client_secret": "{{Planted.ThirdPartyKey}}",
          "unknown": { "deep": [ { "accessToken": "{{Planted.ThirdPartyKey}}", "passwords": [ "{{Planted.ThirdPartyKey}}", { "first": "{{Planted.ThirdPartyKey}}" } ] } ] },
          "pairs": [ { "value": "{{Planted.ThirdPartyKey}}", "name": "X-Api-Key" } ],
          "layers": {
            "llm": {
              "base_url": "https://user:{{Planted.ThirdPartyKey}}@llm.example.com/v1?api_key={{Planted.ThirdPartyKey}}",
              "api_key": "{{Planted.ThirdPartyKey}}",
              "headers": { "Authorization": "Bearer {{Planted.ThirdPartyKey}}", "X-Any": "{{Planted.ThirdPartyKey}}" },
              "extra_body": { "api_key": "{{Planted.ThirdPartyKey}}", "user": { "token": "{{Planted.ThirdPartyKey}}" } },
              "default_query": { "api_key": "{{Planted.ThirdPartyKey}}" },
              "speculative_inference": { "key": "{{Planted.ThirdPartyKey}}" }
            },
            "tts": {
              "api_key": [ "{{Planted.ThirdPartyKey}}" ],
              "voice_settings": { "secret": "{{Planted.ThirdPartyKey}}" }
            }
          }
        }
        """;

    public static async Task RespondAsync(FaultConnection connection)
    {
        var head = await connection.ReadRequestAsync();
        await connection.WriteAsync(ResponseTo(head.Split(' ')[0], head.Split(' ')[1]));
    }

    private static string ResponseTo(string method, string target) => (method, target.Split('?')[0]) switch
    {
        (_, "/v2/personas/html") => Respond(500, $"<p>x-api-key: {Planted.OwnKey}, Authorization: Bearer {Planted.ThirdPartyKey}</p>"),
        (_, "/v2/personas/text") => Respond(500, $"api_key={Planted.ThirdPartyKey} for {Planted.OwnKey}"),
        (_, "/v2/personas/nested") => Respond(400, $$"""{"error":"{\"layers\":{\"llm\":{\"api_key\":\"{{Planted.ThirdPartyKey}}\"} },\"of\":\"{{Planted.OwnKey}}\"}"}"""),
        (_, "/v2/personas/elsewhere") => Respond(302, "", $"Location: https://example.com/?api_key={Planted.OwnKey}"),
        (_, "/v2/personas/malformed") => $"HTTP/1.1 200 OK\r\n{Planted.ThirdPartyKey}\r\n\r\n",
        (_, "/v2/personas/cut") => Respond(200, Persona[..^20]),
        (_, "/v2/personas/limited") => Respond(429, $$"""{"message":"{{Planted.OwnKey}} is used too often"}""", "Retry-After: 3600"),
        ("GET", "/v2/personas") => Respond(200, $$"""{"data":[{{Persona}}],"total_count":"1","next_token":"{{Planted.ThirdPartyKey}}"}"""),
        ("GET", _) => Respond(200, Persona),
        ("POST", _) => Respond(200, $$"""{"persona_id":"p2","layers":{"llm":{"api_key":"{{Planted.ThirdPartyKey}}"} } }"""),
        ("PATCH", "/v2/personas/same") => Http1.Head(304, Bodies.Echoes),
        ("PATCH", "/v2/personas/p1") => Respond(200, ""),
        ("DELETE", "/v2/personas/p1") => Http1.Head(204, Bodies.Echoes),
        ("DELETE", _) => Respond(409, $$"""{"message":"Not with {{Planted.OwnKey}}"}"""),

        // The response echoes a secret from the request, but no member name (such as api_key) shows that the value is a secret.
        _ => Respond(422, $$"""{"message":"Incorrect key provided: {{Planted.ThirdPartyKey}}","value":"{{Planted.ThirdPartyKey}}"}"""),
    };

    private static string Respond(int status, string body, params string[] headers) =>
        Http1.Response(status, body, [$"x-request-id: {Planted.OwnKey}", .. Bodies.Echoes, .. headers]);
}
