namespace Tavus.FaultTests.Faults;

/// <summary>Bodies of responses, with secrets in each place that may contain one.</summary>
internal static class Bodies
{
    /// <summary>A persona as it is documented.</summary>
    public const string Persona =
        "{\"persona_id\":\"p5317866\",\"persona_name\":\"Life Coach\","
        + $"\"layers\":{{\"llm\":{{\"api_key\":\"{Planted.ThirdPartyKey}\",\"headers\":{{\"Authorization\":\"Bearer {Planted.ThirdPartyKey}\"}}}}}}}}";

    /// <summary>The text of a failed response. The caller's key may be anywhere in it, other keys after their names.</summary>
    public const string Refusal = $"Not now, {Planted.OwnKey}: api_key={Planted.ThirdPartyKey} is no good";

    /// <summary>The same text, as it may be shown.</summary>
    public const string ShownRefusal = "Not now, ********: api_key=********";

    /// <summary>Headers that echo keys.</summary>
    public static string[] Echoes { get; } =
    [
        $"x-api-key: {Planted.OwnKey}", $"WWW-Authenticate: Key realm=\"{Planted.OwnKey}\"", $"Set-Cookie: key={Planted.OwnKey}", $"X-Upstream: api_key={Planted.ThirdPartyKey}",
    ];
}
