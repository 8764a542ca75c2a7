namespace Tavus.Tests.Transport;

/// <summary>Bodies of failed responses that echo a secret.</summary>
internal static class EchoedSecrets
{
    /// <summary>The bodies, each with <c>§</c> in place of the secret.</summary>
    public static TheoryData<string> Bodies =>
    [
        // JSON
        """{"api_key":"§"}""",
        """{"error":"no","layers":{"llm":{"api_key":"§"}}}""",
        """{"layers":{"llm":{"headers":{"X-Provider":"§"}}}}""",
        """{"layers":{"llm":{"headers":{"X-Provider":["§",{"a":"§"}]}}}}""",
        """[{"client-secret":"§"}]""",
        """  {"ACCESS_TOKEN":"§"}""",
        """{"password":["§"]}""",

        // JSON that is cut off or malformed
        """{"api_key":"§""",
        """{"api_key":"§",""",
        """{"api_key":"§"} trailing {"api_key":"§"}""",
        """{"a":1,, "api_key":"§"}""",
        "\uFEFF" + """{"api_key":"§"}""",

        // JSON in a JSON string, as proxies wrap errors
        """{"error":"{\"api_key\":\"§\"}"}""",
        """{"error":"{\"headers\":{\"Authorization\":\"Basic §\"}}"}""",
        """{"error":"upstream said {\\\"api_key\\\": \\\"§\\\"}"}""",

        // Text
        "api_key=§",
        "api_key = §",
        "https://example.com/?api_key=§&a=1",
        "X-Api-Key: §\r\nHost: example.com",
        "Authorization: Bearer §",
        "authorization: bearer  §",
        "Authorization: Basic §",
        "Authorization: §",
        "Authorization: Token token=\"§\"",
        "Authorization: Digest username=\"a\", response=\"§\"",
        "Authorization=Bearer%20§",
        "Proxy-Authorization: Negotiate §",
        "password: 'two words §'",
        "client_secret: \"a,b;c&d §\"",
        "{'api_key': '§'}",
        "<input name=a value=b token=§>",
        "error: api_key: §",
        "api_key:§",
        "api_key=§; api_key=§, token: §",
        "x-api-key: a §",
        "Cookie: a=b; session=§",
        "Set-Cookie: session=§; Path=/",
        "Bearer §",
        "the header was Basic §",
        "https://user:§@llm.example.com/v1",
        "postgres://user:a@§@db/x",
        "https://llm.example.com/v1?a=b&sig=§",
        "https://llm.example.com/v1#access_token=§",
        "api_key%3D§",
        "api_key%22%3A%22§",
        "api_key -> §",
        "api_key | §",
        "API key: §",
        "apikey=§",
        "accessToken=§",
        "PGPASSWORD=§",
        "pwd=§",
        "jwt: §",
        "signature = §",

        // Code of other languages, and other formats
        "'api_key' => '§'",
        "\"api_key\"=>\"§\"",
        ":api_key=>\"§\"",
        "('api_key', '§')",
        "[['api_key', '§']]",
        "headers:\n  X-Custom: §",
        "api_key: >\n  §",
        "[auth]\nuser = a\npassword = §",
        "<api_key>§</api_key>",
        "<llm><header name=\"X-Custom\">§</header></llm>",
        "<pre>{&quot;api_key&quot;:&quot;§&quot;}</pre>",
        "&quot;api_key&quot;:&quot;§&quot;",
        "&#34;x&#34;: &#34;§&#34;",
        "&lt;x&gt;§&lt;/x&gt;",
        """\u0022api_key\u0022:\u0022§\u0022""",

        // Echoes of validation errors
        """{"detail":[{"type":"string_type","loc":["layers","llm","api_key"],"msg":"Input should be a string","input":"§"}]}""",
        """{"detail":[{"loc":["layers","llm"],"msg":"no","input":{"x":"§"},"ctx":{"given":"§"}}]}""",
        """{"loc":["layers","llm","api_key"],"input":"§"}""",
        """{"errors":{"X-Custom":["§"]},"title":"no"}""",
        """{"error":{"message":"no","param":"§","headers":{"X-Custom":"§"}}}""",
        """{"error":"no","request":{"body":"§"}}""",
        """{"message":"no","name":"api_key","value":"§"}""",
        """{"message":"value was {'x': '§'}"}""",
        $"{TestClient.Key} {{\"{TestClient.Key}\":\"{TestClient.Key}\"}}",
    ];
}
