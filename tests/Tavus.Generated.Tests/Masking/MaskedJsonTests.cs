namespace Tavus.Tests.Masking;

public class MaskedJsonTests
{
    [Fact]
    public void ToMaskedJson_masks_only_the_secrets_of_the_documented_persona()
    {
        var persona = Persona.Parse(Fixtures.DocumentedResponse);
        var expected = persona.ToJson()
            .Replace("\"Bearer your-api-key\"", "\"********\"", StringComparison.Ordinal)
            .Replace("\"your-api-key\"", "\"********\"", StringComparison.Ordinal);
        Assert.Equal(expected, persona.ToMaskedJson());
        Assert.DoesNotContain("your-api-key", persona.ToMaskedJson(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"new_api_key\":\"sk-1\"")]
    [InlineData("\"x\":{\"accessToken\":[\"sk-1\",{\"deep\":\"sk-1\"}]}")]
    [InlineData("\"x\":{\"Authorization\":\"Bearer sk-1\",\"PASSWORD\":12,\"client_secret\":true}")]
    [InlineData("\"layers\":{\"llm\":{\"api_key\":{\"was\":\"sk-1\"}}}")]
    [InlineData("\"layers\":{\"llm\":{\"headers\":[\"sk-1\"]}}")]
    [InlineData("\"layers\":{\"llm\":{\"default_query\":{\"code\":\"sk-1\"}}}")]
    [InlineData("\"x\":{\"properties\":{\"api_key\":\"sk-1\"}}")]
    [InlineData("\"x\":{\"properties\":{\"api_key\":[\"sk-1\"]}}")]
    [InlineData("\"x\":{\"properties\":{\"api_key\":{\"value\":\"sk-1\"}}}")]
    [InlineData("\"x\":{\"properties\":{\"api_key\":{\"type\":\"string\",\"default\":\"sk-1\"}}}")]
    [InlineData("\"headers\":{\"properties\":{\"a\":{\"type\":\"sk-1\"}}}")]
    [InlineData("\"layers\":{\"llm\":{\"extra_body\":{\"api\\u005fkey\":\"sk-1\"}}}")]
    public void ToMaskedJson_masks_secret_members_with_undocumented_names_or_types(string members)
    {
        var masked = Fixtures.Persona(members).ToMaskedJson();
        Assert.DoesNotContain("sk-1", masked, StringComparison.Ordinal);
        Assert.DoesNotContain("12", masked, StringComparison.Ordinal);
        Assert.Contains("********", masked, StringComparison.Ordinal);
        using var stillJson = System.Text.Json.JsonDocument.Parse(masked);
    }

    [Theory]
    [InlineData("\"max_tokens\":150")]
    [InlineData("\"layers\":{\"llm\":{\"extra_body\":{\"max_completion_tokens\":150}}}")]
    public void A_token_limit_is_not_masked_as_a_secret(string members) => Assert.Contains("150", Fixtures.Persona(members).ToMaskedJson(), StringComparison.Ordinal);

    [Fact]
    public void ToMaskedJson_shows_the_members_after_a_secret() => Assert.Equal(
        "{\"persona_id\":\"p1\",\"secret\":{\"a\":[\"********\"]},\"shown\":\"x\"}",
        Fixtures.Persona("\"secret\":{\"a\":[1]},\"shown\":\"x\"").ToMaskedJson());

    [Fact]
    public void ToString_of_a_persona_with_a_long_text_is_shorter_than_200_characters()
    {
        var persona = Fixtures.Persona($"\"system_prompt\":\"{new string('x', 10_000)}\",\"unknown\":1");
        Assert.True(persona.ToString().Length < 200, persona.ToString());
        Assert.StartsWith("Persona { PersonaId = \"p1\", SystemPrompt = \"xxx", persona.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("AdditionalProperties = [1] }", persona.ToString(), StringComparison.Ordinal);
    }
}
