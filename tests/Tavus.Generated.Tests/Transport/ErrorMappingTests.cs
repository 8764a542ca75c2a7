using Tavus.TestServers;

namespace Tavus.Tests.Transport;

public class ErrorMappingTests
{
    [Theory]
    [InlineData(304, "not modified", typeof(TavusApiException))]
    [InlineData(400, "Invalid persona_id", typeof(TavusNotFoundException))]
    [InlineData(400, "Invalid persona_uuid", typeof(TavusNotFoundException))]
    [InlineData(400, "Invalid pal_id", typeof(TavusNotFoundException))]
    [InlineData(400, "Invalid replica_uuid", typeof(TavusApiException))]
    [InlineData(400, "Invalid callback_id", typeof(TavusApiException))]
    [InlineData(400, "invalid PERSONA_ID", typeof(TavusNotFoundException))]
    [InlineData(400, "Invalid limit", typeof(TavusApiException))]
    [InlineData(400, "User has reached maximum concurrent conversations", typeof(TavusLimitException))]
    [InlineData(429, "User has reached maximum concurrent conversations", typeof(TavusLimitException))]
    [InlineData(401, "Invalid access token", typeof(TavusAuthenticationException))]
    [InlineData(402, "The user is out of conversational credits", typeof(TavusLimitException))]
    [InlineData(403, "Forbidden", typeof(TavusAuthenticationException))]
    [InlineData(404, "Not found", typeof(TavusNotFoundException))]
    [InlineData(409, "Conflict", typeof(TavusConflictException))]
    [InlineData(422, "Invalid persona_id", typeof(TavusApiException))]
    [InlineData(429, "Too many requests", typeof(TavusRateLimitException))]
    [InlineData(500, "Internal error", typeof(TavusApiException))]
    [InlineData(503, "Unavailable", typeof(TavusApiException))]
    [InlineData(599, "Unknown", typeof(TavusApiException))]
    public async Task Status_and_error_text_select_the_exception_type_for_error_and_message_members(int status, string text, Type type)
    {
        foreach (var member in new[] { "error", "message" })
        {
            // A 304 has no body on the wire (RFC 9110, section 15.4.5).
            var exception = await Failures.OfAsync(status, status == 304 ? "" : $$"""{"{{member}}":"{{text}}"}""", "x-request-id: r-1");

            Assert.IsType(type, exception);
            Assert.Equal(status, (int)exception.StatusCode);
            Assert.Equal(status == 304 ? null : text, exception.ErrorMessage);
            Assert.Equal("r-1", exception.RequestId);
            Assert.Equal("Personas_Get", exception.OperationId);
            Assert.StartsWith($"Personas_Get: the service returned {status}", exception.Message, StringComparison.Ordinal);
            Assert.EndsWith("(request id r-1)", exception.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("""{"error":{"message":"the reason","code":3}}""")]
    [InlineData("""{"type":"about:blank","title":"the reason","status":400}""")]
    [InlineData("""{"detail":"the reason","title":"Bad Request"}""")]
    [InlineData("""{"detail":[{"loc":["body"],"msg":"the reason"}]}""")]
    [InlineData("""{"errors":[{"message":"the reason"}]}""")]
    [InlineData("""["the reason"]""")]
    [InlineData("the reason")]
    [InlineData(" the reason\r\n")]
    public async Task ErrorMessage_is_read_from_the_error_formats_of_gateways_and_frameworks(string body) =>
        Assert.Equal("the reason", (await Failures.OfAsync(400, body)).ErrorMessage);

    [Theory]
    [InlineData("<html>the reason</html>")]
    [InlineData("""{"error":{"code":3}}""")]
    [InlineData("""{"error":" "}""")]
    [InlineData("""{"error":"cut""")]
    [InlineData("one line\nand another")]
    [InlineData("""{"\ud800":1,"error":{"\udc00":1}}""")]
    public async Task ErrorMessage_is_null_for_an_error_body_without_a_usable_text(string body) => Assert.Null((await Failures.OfAsync(400, body)).ErrorMessage);

    [Fact]
    public async Task TavusApiException_Message_contains_the_operation_the_status_and_the_error_text()
    {
        var exception = await Failures.OfAsync(402, """{"message":"The user is out of conversational credits"}""");

        Assert.Equal("Personas_Get: the service returned 402 Payment Required: The user is out of conversational credits", exception.Message);
        Assert.Null(exception.RequestId);
        Assert.Null(exception.RetryAfter);
    }

    [Theory]
    [InlineData("""{"error":"","message":"second"}""", "second")]
    [InlineData("""{"error":"  ","message":"second"}""", "second")]
    [InlineData("""{"error":null,"message":"second"}""", "second")]
    [InlineData("""{"error":{"code":1},"message":"second"}""", "second")]
    [InlineData("""{"message":"second","error":"first"}""", "first")]
    [InlineData("""{"error":"","message":""}""", null)]
    [InlineData("""{"error":{"code":1}}""", null)]
    [InlineData("null", null)]
    [InlineData("{", null)]
    [InlineData("{}{}", null)]
    [InlineData("", null)]
    [InlineData("   ", null)]
    [InlineData("<html><body>502 Bad Gateway</body></html>", null)]
    public async Task ErrorMessage_prefers_the_error_member_over_message_and_is_null_without_either(string body, string? text) =>
        Assert.Equal(text, (await Failures.OfAsync(500, body)).ErrorMessage);

    [Fact]
    public async Task ResponseBody_of_an_HTML_error_page_shows_only_its_media_type_and_length()
    {
        const string Page = "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n</html>";

        var exception = await Failures.OfAsync(502, Page, "Content-Type: text/html; charset=utf-8");

        Assert.Equal("Personas_Get: the service returned 502 Bad Gateway", exception.Message);
        Assert.Equal($"(text/html, {Page.Length} bytes)", exception.ResponseBody);
    }

    [Fact]
    public async Task ResponseBody_of_an_error_in_invalid_UTF8_shows_only_its_length()
    {
        await using var server = new RawServer(async connection =>
        {
            await connection.WriteAsync(RawResponse.Head(500, "Content-Length: 6"));
            await connection.WriteAsync([(byte)'o', (byte)'h', 0xFF, 0xFE, 0xC3, (byte)'!']);
        });
        using var client = TestClient.Of(server);

        var exception = await Assert.ThrowsAsync<TavusApiException>(() => client.Personas.GetAsync("p1"));

        Assert.Equal("(6 bytes)", exception.ResponseBody);
    }

    [Fact]
    public async Task A_long_error_text_is_truncated_without_splitting_a_surrogate_pair()
    {
        var exception = await Failures.OfAsync(500, $$"""{"error":"{{new string('x', 499)}}😀{{new string('y', 5000)}}"}""");

        Assert.Equal(new string('x', 499) + "…", exception.ErrorMessage);
        Assert.Equal(2001, exception.ResponseBody.Length);
        Assert.EndsWith("…", exception.ResponseBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Control_characters_in_an_error_text_or_a_request_id_are_replaced_by_spaces()
    {
        var exception = await Failures.OfAsync(400, """{"error":"bad\r\n2026-01-01 INFO all is well\u001b[2J\u0000\u2028"}""", "x-request-id: r\u001b[2J1");

        Assert.Equal("bad  2026-01-01 INFO all is well [2J  ", exception.ErrorMessage);
        Assert.Equal("r [2J1", exception.RequestId);
        Assert.DoesNotContain(exception.Message, static character => char.IsControl(character));
    }

    [Fact]
    public async Task A_long_request_id_is_truncated_to_200_characters()
    {
        var exception = await Failures.OfAsync(400, "", "x-request-id: " + new string('r', 10_000));

        Assert.Equal(new string('r', 200) + "…", exception.RequestId);
    }
}
