namespace Tavus.TestServers.WireMock;

/// <summary>An answer; of the bodies, one at most is set.</summary>
internal sealed record ResponseDefinition
{
    public int Status { get; init; } = 200;

    public IReadOnlyDictionary<string, string>? Headers { get; init; }

    public string? Body { get; init; }

    public string? Base64Body { get; init; }

    /// <summary>The name of a file in <c>wiremock/__files</c>.</summary>
    public string? BodyFileName { get; init; }

    /// <summary>What to do instead of a proper answer.</summary>
    public ConnectionFault? Fault { get; init; }

    /// <summary>How long to wait before the answer.</summary>
    public int? FixedDelayMilliseconds { get; init; }

    /// <summary>How to send the body in pieces.</summary>
    public ChunkedDribbleDelay? ChunkedDribbleDelay { get; init; }

    /// <summary><c>response-template</c>, to put values of the request in the place of <c>{{request. ...}}</c>.</summary>
    public IReadOnlyList<string>? Transformers { get; init; }
}
