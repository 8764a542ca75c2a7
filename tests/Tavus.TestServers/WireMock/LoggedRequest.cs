using System.Text;
using System.Text.Json;

namespace Tavus.TestServers.WireMock;

/// <summary>A request as WireMock got it.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Url">The target of the request line: path and query, as they were sent.</param>
/// <param name="Protocol">The protocol and its version.</param>
/// <param name="Headers">The headers: text, or an array of them for one that came more than once.</param>
/// <param name="BodyAsBase64">The body.</param>
internal sealed record LoggedRequest(string Method, string Url, string Protocol, IReadOnlyDictionary<string, JsonElement> Headers, string BodyAsBase64)
{
    public string Line => $"{Method} {Url} {Protocol}";

    public string Body => Encoding.UTF8.GetString(Convert.FromBase64String(BodyAsBase64));

    /// <summary>Without the headers, which hold the key.</summary>
    public override string ToString() => Line;
}
