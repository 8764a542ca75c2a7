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
    public void Text_without_credentials_is_not_masked(string text)
    {
        Assert.Equal(text, CredentialText.MaskIn(text));
        Assert.False(CredentialText.IsMasked(text));
    }

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
    public async Task Masking_of_repeated_credential_patterns_takes_linear_time(string pattern)
    {
        var text = string.Concat(Enumerable.Repeat(pattern, 1_000_000 / pattern.Length));

        // This takes milliseconds. Masking in quadratic time would take many minutes.
        await Task.Run(() => CredentialText.MaskIn(text) + SecretNames.IsSecret(text)).WaitAsync(TimeSpan.FromMinutes(1));
    }
}
