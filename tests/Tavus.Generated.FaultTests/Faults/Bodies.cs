namespace Tavus.FaultTests.Faults;

/// <summary>Bodies of responses, with secrets in each place that may contain one.</summary>
internal static class Bodies
{
    /// <summary>A persona with documented members.</summary>
    public const string Persona =
        "{\"persona_id\":\"p5317866\",\"persona_name\":\"Life Coach\","
        + $"\"layers\":{{\"llm\":{{\"api_key\":\"{Planted.ThirdPartyKey}\",\"headers\":{{\"Authorization\":\"Bearer {Planted.ThirdPartyKey}\"}}}}}}}}";

    /// <summary>The text of an error response. It contains the client's own key without a name, and another key after the name <c>api_key</c>.</summary>
    public const string Refusal = $"Not now, {Planted.OwnKey}: api_key={Planted.ThirdPartyKey} is no good";

    /// <summary>The same text with the keys masked, as an exception shows it.</summary>
    public const string ShownRefusal = "Not now, ********: api_key=********";

    /// <summary>Headers that echo keys.</summary>
    public static string[] Echoes { get; } =
    [
        $"x-api-key: {Planted.OwnKey}", $"WWW-Authenticate: Key realm=\"{Planted.OwnKey}\"", $"Set-Cookie: key={Planted.OwnKey}", $"X-Upstream: api_key={Planted.ThirdPartyKey}",
    ];
}
