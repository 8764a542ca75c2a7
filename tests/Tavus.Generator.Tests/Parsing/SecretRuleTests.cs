using Tavus.Generator.Parsing;
using YamlDotNet.RepresentationModel;

namespace Tavus.Generator.Tests.Parsing;

public sealed class SecretRuleTests
{
    [Theory]
    [InlineData("api_key")]
    [InlineData("ACCESS_TOKEN")]
    [InlineData("refreshTokens")]
    [InlineData("max_secret")]
    [InlineData("max_key_tokens")]
    [InlineData("max_access_tokens")]
    [InlineData("minted_tokens")]
    [InlineData("Max-Session-Tokens")]
    [InlineData("tokens")]
    [InlineData("tokens_max")]
    public void A_name_tells_a_secret(string name) => Assert.True(SecretRule.IsSecret(name, new YamlMappingNode()));

    [Theory]
    [InlineData("max_tokens")]
    [InlineData("maxOutputTokens")]
    [InlineData("min_tokens")]
    [InlineData("persona_name")]
    public void Or_does_not(string name) => Assert.False(SecretRule.IsSecret(name, new YamlMappingNode()));

    [Theory]
    [InlineData("name: { format: password }")]
    [InlineData("name: { items: { format: password } }")]
    [InlineData("name: { additionalProperties: { format: password } }")]
    public void And_so_does_the_document(string yaml) => Assert.True(SecretRule.IsSecret("name", Parse(yaml)["name"]));

    private static YamlNode Parse(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return stream.Documents[0].RootNode;
    }
}
