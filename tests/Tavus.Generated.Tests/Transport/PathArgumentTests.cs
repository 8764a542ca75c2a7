using Tavus.TestServers;

namespace Tavus.Tests.Transport;

/// <summary>A path argument stays one segment, whatever it contains. The tests check the request that arrives at a socket.</summary>
public class PathArgumentTests
{
    [Theory]
    [InlineData("p5317866", "p5317866")]
    [InlineData("-._~", "-._~")]
    [InlineData("..%2f", "..%252f")]
    [InlineData("%2e%2e", "%252e%252e")]
    [InlineData("%00", "%2500")]
    [InlineData("%", "%25")]
    [InlineData("%c0%ae%c0%ae", "%25c0%25ae%25c0%25ae")]
    [InlineData("%c0%af", "%25c0%25af")]
    [InlineData("%0d%0ax-injected:yes", "%250d%250ax-injected%3Ayes")]
    [InlineData("%252e%252e%252f", "%25252e%25252e%25252f")]
    [InlineData("?limit=1", "%3Flimit%3D1")]
    [InlineData("#top", "%23top")]
    [InlineData("a;b=c", "a%3Bb%3Dc")]
    [InlineData("a:b@c", "a%3Ab%40c")]
    [InlineData("a&b+c d", "a%26b%2Bc%20d")]
    [InlineData("\"<>'`{}|^[]", "%22%3C%3E%27%60%7B%7D%7C%5E%5B%5D")]
    [InlineData("p1.", "p1.")]
    [InlineData("p1..", "p1..")]
    [InlineData("...", "...")]
    [InlineData(".p1", ".p1")]
    [InlineData(" . ", "%20.%20")]
    [InlineData("ü", "%C3%BC")]
    [InlineData("\u202E\uFEFF", "%E2%80%AE%EF%BB%BF")]
    [InlineData("．．", "%EF%BC%8E%EF%BC%8E")]
    [InlineData("‥／pals", "%E2%80%A5%EF%BC%8Fpals")]
    [InlineData("a∕b⁄c", "a%E2%88%95b%E2%81%84c")]
    [InlineData("😀", "%F0%9F%98%80")]
    public async Task A_path_argument_is_sent_percent_encoded(string argument, string segment)
    {
        await using var server = new RawServer(RawResponse.Persona);
        using var client = TestClient.Of(server);

        await client.Personas.GetAsync(argument);

        Assert.Equal($"GET /v2/personas/{segment} HTTP/1.1", Assert.Single(server.Requests).RequestLine);
    }

    [Fact]
    public async Task A_path_argument_with_encoded_dots_stays_one_segment_in_delete_patch_and_update()
    {
        await using var server = new RawServer(RawResponse.Persona);
        using var client = TestClient.Of(server);

        await client.Personas.DeleteAsync("..%2e");
        await client.Personas.PatchAsync("..%2e", new JsonPatch().Remove(PersonaPointers.Context));
        await client.Personas.UpdateAsync("..%2e", static persona => persona.PersonaName = "x");

        Assert.Equal(["DELETE", "PATCH", "GET", "PATCH"], server.Requests.Select(static request => request.RequestLine.Split(' ')[0]));
        Assert.All(server.Requests, static request => Assert.Equal("/v2/personas/..%252e", request.Target));
    }

    [Theory]
    [InlineData("/prefix")]
    [InlineData("/prefix/")]
    [InlineData("/a b/ü/%2F")]
    public async Task A_path_argument_is_appended_to_the_path_of_BaseUrl(string prefix)
    {
        await using var server = new RawServer(RawResponse.Persona);
        using var client = TestClient.Of(new Uri(server.Url, prefix));

        await client.Personas.GetAsync("..%2f");

        var escaped = prefix.TrimEnd('/').Replace(" ", "%20", StringComparison.Ordinal).Replace("ü", "%C3%BC", StringComparison.Ordinal);
        Assert.Equal($"{escaped}/v2/personas/..%252f", Assert.Single(server.Requests).Target);
    }

    [Fact]
    public async Task A_noncanonical_BaseUrl_with_line_breaks_adds_no_request_header()
    {
        await using var server = new RawServer(RawResponse.Persona);
        var address = new Uri(server.Url + "a b\r\nx-injected: yes\r\n/", new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
        using var client = TestClient.Of(address);

        await client.Personas.GetAsync("p1");

        var request = Assert.Single(server.Requests);
        Assert.Equal("GET /a%20b%0D%0Ax-injected:%20yes%0D%0A/v2/personas/p1 HTTP/1.1", request.RequestLine);
        Assert.Empty(request.Headers("x-injected"));
    }

    [Fact]
    public async Task A_path_argument_of_1024_characters_is_sent_completely()
    {
        await using var server = new RawServer(RawResponse.Persona);
        using var client = TestClient.Of(server);

        await client.Personas.GetAsync(new string('ü', 1024));

        Assert.Equal("/v2/personas/" + string.Concat(Enumerable.Repeat("%C3%BC", 1024)), Assert.Single(server.Requests).Target);
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("/")]
    [InlineData("/v2/pals")]
    [InlineData("../pals")]
    [InlineData("a/../../b")]
    [InlineData("\\")]
    [InlineData("..\\pals")]
    [InlineData("%e0%80%ae/")]
    [InlineData("..;/pals")]
    [InlineData("....//pals")]
    [InlineData("p1/.")]
    [InlineData("p1/..")]
    [InlineData("//tavusapi.com")]
    [InlineData("https://example.com/")]
    [InlineData("p1\0")]
    [InlineData("p1\r\nx-injected: yes")]
    [InlineData("p1\n")]
    [InlineData("\tp1")]
    [InlineData("p1\u007F")]
    [InlineData("p1\u0085")]
    [InlineData("p1\u009B")]
    public async Task An_unsafe_path_argument_throws_ArgumentException_and_no_request_is_sent(string argument)
    {
        await using var server = new RawServer(RawResponse.Persona);
        using var client = TestClient.Of(server);

        await Assert.ThrowsAsync<ArgumentException>("personaId", () => client.Personas.GetAsync(argument));
        await Assert.ThrowsAsync<ArgumentException>("personaId", () => client.Personas.GetWithResponseAsync(argument));
        await Assert.ThrowsAsync<ArgumentException>("personaId", () => client.Personas.DeleteAsync(argument));
        await Assert.ThrowsAsync<ArgumentException>("personaId", () => client.Personas.PatchAsync(argument, new JsonPatch().Remove(PersonaPointers.Context)));
        await Assert.ThrowsAsync<ArgumentException>("personaId", () => client.Personas.UpdateAsync(argument, static persona => persona.PersonaName = "x"));

        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task A_path_argument_over_1024_characters_throws_ArgumentException()
    {
        await using var server = new RawServer(RawResponse.Persona);
        using var client = TestClient.Of(server);

        await client.Personas.GetAsync(new string('p', 1024));
        var exception = await Assert.ThrowsAsync<ArgumentException>("personaId", () => client.Personas.GetAsync(new string('p', 1025)));

        Assert.Contains("between 1 and 1024 characters, but has 1025", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_path_argument_with_an_unpaired_surrogate_throws_ArgumentException()
    {
        using var client = new TavusClient(TestClient.Key);

        foreach (var argument in new[] { "p1\uD83D", "\uDE00p1", "\uDE00\uD83D", "\uD83D\uD83D\uDE00" })
        {
            var exception = await Assert.ThrowsAsync<ArgumentException>("personaId", () => client.Personas.GetAsync(argument));
            Assert.Contains("an unpaired surrogate at index", exception.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_null_path_argument_throws_ArgumentNullException()
    {
        using var client = new TavusClient(TestClient.Key);

        await Assert.ThrowsAsync<ArgumentNullException>("personaId", () => client.Personas.GetAsync(null!));
    }
}
