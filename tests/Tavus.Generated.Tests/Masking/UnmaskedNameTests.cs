namespace Tavus.Tests.Masking;

/// <summary>Tests that members are not masked if their names only resemble names of secrets, such as the parameters of a tool.</summary>
public class UnmaskedNameTests
{
    [Theory]
    [InlineData("\"layers\":{\"llm\":{\"extra_body\":{\"max_tokens\":150,\"key_takeaways\":3,\"tokenizer\":\"x\",\"logit_bias_tokens\":{\"1\":2}}}}")]
    [InlineData("\"x\":{\"parameters\":{\"type\":\"object\",\"properties\":{\"api_key\":{\"type\":\"string\",\"description\":\"d\",\"enum\":[\"a\"]},\"cookie\":{\"type\":\"object\",\"properties\":{\"secret\":{\"minLength\":1}}}},\"required\":[\"api_key\"]}}")]
    [InlineData("\"x\":{\"properties\":{\"properties\":{\"type\":\"string\"},\"token\":{\"items\":[{\"type\":\"string\"}]}}}")]
    [InlineData("\"x\":[{\"name\":\"colour\",\"value\":\"red\"},{\"name\":\"api_key\"}]")]
    [InlineData("\"x\":[{\"id\":\"p5317866\",\"value\":\"red\"},{\"name\":\"max_tokens\",\"default\":5},{\"type\":\"string\",\"default\":\"a\"}]")]
    [InlineData("\"x\":[\"--token\",\"--verbose\",\"- a key idea\",\"next\",\"--max-tokens\",\"5\",\"token\",\"b\",[\"--token\"],\"c\"]")]
    public void ToMaskedJson_shows_values_of_members_whose_names_only_resemble_names_of_secrets(string members)
    {
        var persona = Fixtures.Persona(members);
        Assert.Equal(persona.ToJson(), persona.ToMaskedJson());
    }

    [Fact]
    public void ToMaskedJson_masks_a_secret_that_follows_a_JSON_schema() => Assert.Equal(
        "{\"persona_id\":\"p1\",\"x\":{\"properties\":{\"token\":{\"type\":\"string\"}},\"token\":\"********\"}}",
        Fixtures.Persona("\"x\":{\"properties\":{\"token\":{\"type\":\"string\"}},\"token\":\"sk-1\"}").ToMaskedJson());
}
