using System.Net;
using Tavus.TestServers;
using Tavus.Tests.Retries;

namespace Tavus.Tests.Transport;

/// <summary>Tests calls to any path, documented or not. The tests check the request that arrives at a socket.</summary>
public class RawCallTests
{
    private static readonly HttpMethod Patch = new("PATCH");

    [Fact]
    public async Task A_raw_call_sends_the_key_and_the_body_unchanged_and_returns_JSON_and_status_and_request_id()
    {
        await using var server = new RawServer(RawResponse.With(200, """{"skills":[1, 2]}""", "x-request-id: req-1"));
        using var client = TestClient.Of(server);

        var response = await client.SendAsync(HttpMethod.Post, "/v2/skills", body: RawJson.Parse("""{ "a" : 1 }"""));

        Assert.Equal(("""{"skills":[1, 2]}""", HttpStatusCode.OK, "req-1"), (response.Value.ToJson(), response.StatusCode, response.RequestId));
        Assert.Empty(response.Drift);
        var request = Assert.Single(server.Requests);
        Assert.Equal(("POST /v2/skills HTTP/1.1", """{ "a" : 1 }"""), (request.RequestLine, request.Body));
        Assert.Equal([TestClient.Key], request.Headers("x-api-key"));
        Assert.Equal(["application/json"], request.Headers("Content-Type"));
    }

    [Fact]
    public async Task A_raw_call_escapes_its_query_and_omits_null_values()
    {
        await using var server = new RawServer(RawResponse.With(200, "[]"));
        using var client = TestClient.Of(server);

        await client.SendAsync(HttpMethod.Get, "/v2/things/a%20b", [new("tag", "a&b=c#d"), new("tag", "ü"), new("none", null), new("odd name&", "")]);

        Assert.Equal("/v2/things/a%20b?tag=a%26b%3Dc%23d&tag=%C3%BC&odd%20name%26=", Assert.Single(server.Requests).Target);
    }

    [Fact]
    public async Task A_raw_call_follows_the_BaseUrl_path_without_a_second_v2()
    {
        await using var server = new RawServer(RawResponse.With(200, "1"));
        using var client = TestClient.Of(new Uri(server.Url, "/proxy/v2/"));

        await client.SendAsync(HttpMethod.Get, "/v2/skills");

        Assert.Equal("/proxy/v2/skills", Assert.Single(server.Requests).Target);
    }

    [Theory]
    [InlineData("")]
    [InlineData("v2/skills")]
    [InlineData("https://example.com/v2/skills")]
    [InlineData("//example.com/v2/skills")]
    [InlineData("/\\example.com")]
    [InlineData("\\\\example.com")]
    [InlineData("@example.com/")]
    [InlineData(":8080/")]
    [InlineData("/v2/../admin")]
    [InlineData("/v2/./admin")]
    [InlineData("/v2/..")]
    [InlineData("/..")]
    [InlineData("/v2/..;x/admin")]
    [InlineData("/v2/%2e%2e/admin")]
    [InlineData("/v2/.%2E/admin")]
    [InlineData("/v2/%252e%252e/admin")]
    [InlineData("/v2/%25252e./admin")]
    [InlineData("/v2/a%2fb")]
    [InlineData("/v2/a%252Fb")]
    [InlineData("/v2/a%5Cb")]
    [InlineData("/v2/a\\b")]
    [InlineData("/v2/%c0%ae%c0%ae/admin")]
    [InlineData("/v2/a?b=1")]
    [InlineData("/v2/a#b")]
    [InlineData("/v2/a b")]
    [InlineData("/v2/ü")]
    [InlineData("/v2/a%")]
    [InlineData("/v2/a%2")]
    [InlineData("/v2/a%zz")]
    [InlineData("/v2/a\r\nx-injected: yes")]
    [InlineData("/v2/a%0d%0ax")]
    [InlineData("/v2/a%00")]
    [InlineData("/v2/a%C2%85")]
    public async Task A_raw_call_with_an_unsafe_path_throws_ArgumentException_and_no_request_is_sent(string path)
    {
        await using var server = new RawServer(RawResponse.With(200, "1"));
        using var client = TestClient.Of(server);

        var exception = await Assert.ThrowsAsync<ArgumentException>(nameof(path), () => client.SendAsync(HttpMethod.Get, path));

        Assert.Contains("Give a path such as '/v2/personas'", exception.Message, StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/v2/a.b/...")]
    [InlineData("/v2/100%25")]
    [InlineData("/v2/a%3Fb%23c;d=e")]
    [InlineData("/v2/%C3%BC%F0%9F%99%82/")]
    public async Task A_raw_call_sends_an_escaped_path_unchanged(string path)
    {
        await using var server = new RawServer(RawResponse.With(200, "1"));
        using var client = TestClient.Of(server);

        await client.SendAsync(HttpMethod.Get, path);

        Assert.Equal(path, Assert.Single(server.Requests).Target);
    }

    [Fact]
    public async Task A_raw_call_with_an_invalid_method_or_path_or_query_or_body_throws_ArgumentException()
    {
        using var client = new TavusClient(TestClient.Key);

        await Assert.ThrowsAsync<ArgumentNullException>("method", () => client.SendAsync(null!, "/v2/skills"));
        await Assert.ThrowsAsync<ArgumentNullException>("path", () => client.SendAsync(HttpMethod.Get, null!));
        await Assert.ThrowsAsync<ArgumentException>("path", () => client.SendAsync(HttpMethod.Get, "/" + new string('a', 8 * 1024)));
        await Assert.ThrowsAsync<ArgumentException>("query", () => client.SendAsync(HttpMethod.Get, "/v2/skills", [new("", "1")]));
        await Assert.ThrowsAsync<ArgumentException>("body", () => client.SendAsync(HttpMethod.Get, "/v2/skills", body: RawJson.Null));
    }

    [Theory]
    [InlineData(200)]
    [InlineData(202)]
    public async Task A_raw_call_returns_a_JSON_null_for_an_empty_response_body(int status)
    {
        await using var server = new RawServer(RawResponse.With(status, ""));
        using var client = TestClient.Of(server);

        var response = await client.SendAsync(HttpMethod.Delete, "/v2/skills/1");

        Assert.True(response.Value.IsNull);
        Assert.Equal(status, (int)response.StatusCode);
    }

    [Fact]
    public async Task A_raw_call_returns_a_304_response_instead_of_throwing()
    {
        await using var server = new RawServer(RawResponse.Head(304));
        using var client = TestClient.Of(server);

        var response = await client.SendAsync(Patch, "/v2/tools/t1", body: RawJson.Parse("[]"));

        Assert.Equal((HttpStatusCode.NotModified, "null"), (response.StatusCode, response.Value.ToJson()));
    }

    [Theory]
    [InlineData("<html>", "Cannot read the text as JSON: invalid JSON at offset 0.")]
    [InlineData("{} {}", "Cannot read the text as JSON: invalid JSON at offset 3.")]
    public async Task A_raw_call_throws_TavusContractException_for_a_response_that_is_not_JSON(string body, string message)
    {
        await using var server = new RawServer(RawResponse.With(200, body));
        using var client = TestClient.Of(server);

        var exception = await Assert.ThrowsAsync<TavusContractException>(() => client.SendAsync(HttpMethod.Get, "/v2/skills"));

        Assert.Equal(("Raw_Get", $"Raw_Get: the service returned 200 OK. {message}"), (exception.OperationId, exception.Message));
    }

    [Theory]
    [InlineData(401, typeof(TavusAuthenticationException))]
    [InlineData(404, typeof(TavusNotFoundException))]
    [InlineData(409, typeof(TavusConflictException))]
    [InlineData(429, typeof(TavusRateLimitException))]
    [InlineData(500, typeof(TavusApiException))]
    public async Task A_failed_raw_call_throws_the_exception_type_of_its_status_without_secrets(int status, Type type)
    {
        await using var server = new RawServer(RawResponse.With(status, """{"error":"because of api_key=planted-secret"}"""));
        using var client = TestClient.Of(server);

        var exception = await Assert.ThrowsAnyAsync<TavusApiException>(() => client.SendAsync(HttpMethod.Put, "/v2/skills", body: RawJson.Parse("""{"api_key":"planted-secret"}""")));

        Assert.Equal((type, "Raw_Put"), (exception.GetType(), exception.OperationId));
        Assert.DoesNotContain("planted-secret", exception.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET", null, 2)]
    [InlineData("DELETE", null, 2)]
    [InlineData("POST", null, 1)]
    [InlineData("PATCH", null, 1)]
    [InlineData("SEARCH", null, 1)]
    [InlineData("POST", true, 2)]
    [InlineData("GET", false, 1)]
    public async Task A_raw_call_retries_only_idempotent_methods_unless_TreatAsIdempotent_is_set(string method, bool? isIdempotent, int count)
    {
        await using var attempts = new Attempts(null, RawResponse.With(500, "{}"), RawResponse.With(200, "1"));
        var client = attempts.Client.WithOptions(new TavusRequestOptions { TreatAsIdempotent = isIdempotent });

        var call = client.SendAsync(new HttpMethod(method), "/v2/skills");

        Assert.Equal(count == 1 ? typeof(TavusApiException) : null, (await Record.ExceptionAsync(() => call))?.GetType());
        Assert.Equal(count, attempts.Count);
    }
}
