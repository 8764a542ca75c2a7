using Tavus.Json;

namespace Tavus.Tests.Masking;

/// <summary>Tests that credentials within a text are masked, whatever the name of the member that contains the text.</summary>
public class CredentialTextTests
{
    [Theory]
    [InlineData("https://user:§@llm.example.com/v1", "https://********@llm.example.com/v1")]
    [InlineData("https://§@sentry.example.com/1", "https://********@sentry.example.com/1")]
    [InlineData("postgres://u:p@§@db/x?a=b@c", "postgres://********@db/x?a=b@c")]
    [InlineData("See https://u:§@a.example and ftp://§@b.example.", "See https://********@a.example and ftp://********@b.example.")]
    [InlineData("https://llm.example.com/v1?key=§", "https://llm.example.com/v1?key=********")]
    [InlineData("https://a.example?x=1&access_token=§&y=2#z", "https://a.example?x=1&access_token=********&y=2#z")]
    [InlineData("https://a.example/cb#access_token=§", "https://a.example/cb#access_token=********")]
    [InlineData("https://a.example?api%5Fkey=§", "https://a.example?api%5Fkey=********")]
    [InlineData("Server=db;Password=§;Timeout=3", "Server=db;Password=********;Timeout=3")]
    [InlineData("api_key=§&limit=10", "api_key=********&limit=10")]
    [InlineData("Bearer §", "Bearer ********")]
    [InlineData("bearer  plain", "bearer  ********")]
    [InlineData("Basic dXNlcjpwYXNz", "Basic ********")]
    [InlineData("Send \"Authorization: Bearer §\".", "Send \"Authorization: Bearer ********\".")]
    [InlineData("Server=db; Password=§; Timeout=3", "Server=db; Password=********; Timeout=3")]
    [InlineData("host=db user=svc password=§ port=1", "host=db user=svc password=******** port=1")]
    [InlineData("Connect with password=§ now", "Connect with password=******** now")]
    [InlineData("Server=db;Password=\"§\";Timeout=3", "Server=db;Password=\"********\";Timeout=3")]
    [InlineData("AWS4-HMAC-SHA256 Credential=§/x SignedHeaders=host, Signature=§", "AWS4-HMAC-SHA256 Credential=******** SignedHeaders=host, Signature=********")]
    [InlineData("x --api-key § --port 5", "x --api-key ******** --port 5")]
    [InlineData("x --api-key '§' y", "x --api-key '********' y")]
    [InlineData("x --api-key=§ y", "x --api-key=******** y")]
    [InlineData("{\"api_key\":\"§\",\"a\":1}", "{\"api_key\":\"********\",\"a\":1}")]
    [InlineData("{\"password\": \"a\\\"§\"}", "{\"password\": \"********\"}")]
    [InlineData("{'api_key': '§'}", "{'api_key': '********'}")]
    [InlineData("{\"pin_secret\":12§}", "{\"pin_secret\":********}")]
    [InlineData("-----BEGIN RSA PRIVATE KEY----- § -----END RSA PRIVATE KEY----- x", "-----BEGIN RSA PRIVATE KEY********-----END RSA PRIVATE KEY----- x")]
    [InlineData("-----BEGIN PRIVATE KEY-----\n§", "-----BEGIN PRIVATE KEY********")]
    [InlineData("connect to svc:§@db:5432/x", "connect to svc:********@db:5432/x")]
    public void Credentials_in_a_text_are_masked_and_the_rest_is_kept(string text, string shown)
    {
        var filled = text.Replace("§", "s3cr3t-key", StringComparison.Ordinal);

        Assert.Equal(shown, CredentialText.MaskIn(filled));
        Assert.Equal(shown, CredentialText.MaskIn(shown));
        Assert.True(CredentialText.IsMasked(shown));
        Assert.False(CredentialText.IsMasked(filled));
        Assert.Contains(System.Text.Json.JsonSerializer.Serialize(shown), Fixtures.Persona($"\"x\":{System.Text.Json.JsonSerializer.Serialize(filled)}").ToMaskedJson(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("https://example.com/a@b?model=x&max_tokens=5")]
    [InlineData("https://example.com/?key=")]
    [InlineData("mail me@example.com: no://")]
    [InlineData("Basic English")]
    [InlineData("A Basic understanding of key=value pairs")]
    [InlineData("A bearer of bad news")]
    [InlineData("Fabric 1234567")]
    [InlineData("a = b, ==, ?=x&")]
    [InlineData("********")]
    [InlineData("Write each key=value pair; then a key = value pair")]
    [InlineData("max_tokens=5 user=svc; model=gpt4; sort=key")]
    [InlineData("Use the --token option, --max-tokens 5 or --key-points 3")]
    [InlineData("{\"max_tokens\":5,\"name\":\"x\",\"token\":{\"type\":\"string\"}}")]
    [InlineData("the \"token\": it is required")]
    [InlineData("-----BEGIN PUBLIC KEY-----\nabc1\n-----END PUBLIC KEY-----")]
    [InlineData("at 10:30@room:12, email:bob1234@example.com, sip:alice1@example.com:5060, nginx:1.25@sha256:98765abc")]
    public void Text_without_credentials_is_not_masked(string text)
    {
        Assert.Equal(text, CredentialText.MaskIn(text));
        Assert.False(CredentialText.IsMasked(text));
    }

    [Fact]
    public void A_credential_in_escaped_JSON_is_masked_up_to_the_closing_quote() => Assert.Equal(
        """{\"api_key\":\"********\",\"a\":1}""",
        CredentialText.MaskIn("""{\"api_key\":\"sk\\\"1\",\"a\":1}"""));

    [Fact]
    public void ToString_masks_a_credential_that_is_longer_than_the_summary()
    {
        var layer = new LlmLayer { BaseUrl = "https://user:s3cr3t-key-that-is-longer-than-the-summary@llm.example.com" };
        Assert.Equal("LlmLayer { BaseUrl = \"https://********@llm.example.com\" }", layer.ToString());
    }

    [Theory]
    [InlineData("://")]
    [InlineData("@")]
    [InlineData("://@")]
    [InlineData("?token")]
    [InlineData("=")]
    [InlineData("&token=")]
    [InlineData("Bearer ")]
    [InlineData("token_")]
    [InlineData("a:")]
    [InlineData("a:a@")]
    [InlineData("a:a@a:1")]
    [InlineData(" token= ")]
    [InlineData("\"token\":")]
    [InlineData("\"token\":\\")]
    [InlineData("\\\":")]
    [InlineData("-----BEGIN ")]
    [InlineData("--token ")]
    public async Task Masking_of_repeated_credential_patterns_takes_linear_time(string pattern)
    {
        var text = string.Concat(Enumerable.Repeat(pattern, 1_000_000 / pattern.Length));

        // This takes milliseconds. Masking in quadratic time would take many minutes.
        await Task.Run(() => CredentialText.MaskIn(text) + SecretNames.IsSecret(text)).WaitAsync(TimeSpan.FromMinutes(1));
    }
}
