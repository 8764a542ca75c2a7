namespace Tavus.Tests.Masking;

/// <summary>Tests values that are masked because a member beside them, such as <c>name</c>, contains the name of a secret.</summary>
public class SecretPairTests
{
    [Theory]
    [InlineData("""{"name":"api_key","value":"sk-1"}""")]
    [InlineData("""{"value":"sk-1","name":"api_key"}""")]
    [InlineData("""{"key":"Authorization","value":"sk-1"}""")]
    [InlineData("""[{"name":"a","value":"b"},{"header":"X-Api-Key","values":["sk-1",{"deep":"sk-1"}]}]""")]
    [InlineData("""{"value":{"name":"a","value":"sk-1"},"name":"client_secret"}""")]
    [InlineData("""{"na\u006de":"api\u005fkey","valu\u0065":"sk-1"}""")]
    [InlineData("""{"name":"api_key","value":"sk-1","value":"sk-1"}""")]
    [InlineData("""{"Name":"api_key","Value":"sk-1"}""")]
    [InlineData("""{"id":"api_key","value":"sk-1"}""")]
    [InlineData("""{"name":"api_key","default":"sk-1"}""")]
    [InlineData("""{"args":["-v","--api-key","sk-1"]}""")]
    [InlineData("""{"command":"x --api-key sk-1"}""")]
    [InlineData("""{"config":"{\"api_key\":\"sk-1\"}"}""")]
    public void A_value_is_masked_if_the_member_beside_it_contains_the_name_of_a_secret(string json)
    {
        var masked = Fixtures.Persona($"\"x\":{json}").ToMaskedJson();

        Assert.DoesNotContain("sk-1", masked, StringComparison.Ordinal);
        Assert.Contains("********", masked, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"key":"api_key","value":"sk-1"}""")]
    [InlineData("""{"name":"api_key","value":"sk-1"}""")]
    public void A_masked_pair_is_neither_sent_nor_converted(string json)
    {
        var persona = Fixtures.Persona($"\"x\":{json}");
        var masked = Persona.Parse(persona.ToMaskedJson());

        Assert.Empty(JsonPatch.Between(persona, masked));
        Assert.DoesNotContain("*", masked.To<CreatePersonaRequest>().ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_masked_credential_in_a_header_is_neither_sent_nor_converted()
    {
        var persona = Persona.Parse("""{"layers":{"llm":{"headers":{"Authorization":"Bearer sk-123456"}}}}""");
        var masked = Persona.Parse("""{"layers":{"llm":{"headers":{"Authorization":"Bearer ********"}}}}""");

        Assert.Empty(JsonPatch.Between(persona, masked));
        Assert.DoesNotContain("*", masked.To<CreatePersonaRequest>().ToJson(), StringComparison.Ordinal);
    }
}
