namespace Tavus.ContractTests.Server;

/// <summary>A request, exactly as it arrived.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Target">The target of the request line: path and query, as they were sent.</param>
/// <param name="Protocol">The protocol and its version.</param>
/// <param name="Headers">The headers.</param>
/// <param name="Body">The body.</param>
internal sealed record LoggedRequest(string Method, string Target, string Protocol, IReadOnlyDictionary<string, string> Headers, string Body)
{
    public string Line => $"{Method} {Target} {Protocol}";

    /// <summary>The request line, without the headers, which contain the key.</summary>
    public override string ToString() => Line;
}
