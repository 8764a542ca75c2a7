using Tavus.Generator.Parsing;
using YamlDotNet.RepresentationModel;

namespace Tavus.Generator.Tests.Parsing;

public sealed class SecretRuleTests
{
    [Theory]
    [InlineData("api_key")]
    [InlineData("apiKey")]
    [InlineData("apikey")]
    [InlineData("x-api-key")]
    [InlineData("X-Auth")]
    [InlineData("APIKey2")]
    [InlineData("APIKeys")]
    [InlineData("api.key")]
    [InlineData("keys")]
    [InlineData("ACCESS_TOKEN")]
    [InlineData("accesstoken")]
    [InlineData("access-token-v2")]
    [InlineData("refreshTokens")]
    [InlineData("tokens")]
    [InlineData("client_secret")]
    [InlineData("clientSecretValue")]
    [InlineData("secret_detail")]
    [InlineData("secret_phrase")]
    [InlineData("api_key_detail")]
    [InlineData("PGPASSWORD")]
    [InlineData("passwordHash")]
    [InlineData("smtp_pass")]
    [InlineData("pass")]
    [InlineData("pwd")]
    [InlineData("passwd")]
    [InlineData("passphrase")]
    [InlineData("basic_auth")]
    [InlineData("oauth2")]
    [InlineData("Authorization")]
    [InlineData("Proxy-Authorization")]
    [InlineData("Set-Cookie")]
    [InlineData("cookies")]
    [InlineData("credentials")]
    [InlineData("JWT")]
    [InlineData("sentry_dsn")]
    [InlineData("sig")]
    [InlineData("webhook_signature")]
    [InlineData("public_key_password")]
    [InlineData("max_secret")]
    [InlineData("max_key_tokens")]
    [InlineData("max_access_tokens")]
    [InlineData("minted_tokens")]
    [InlineData("Max-Session-Tokens")]
    public void A_property_named_like_a_credential_is_a_secret(string name) => Assert.True(SecretRule.IsSecret(name, new YamlMappingNode()));

    [Theory]
    [InlineData("")]
    [InlineData("_-_")]
    [InlineData("max_tokens")]
    [InlineData("maxtokens")]
    [InlineData("maxOutputTokens")]
    [InlineData("max_completion_tokens")]
    [InlineData("min_tokens")]
    [InlineData("tokens_max")]
    [InlineData("tokens_per_second")]
    [InlineData("logit_bias_tokens")]
    [InlineData("token_budget")]
    [InlineData("tokenizer")]
    [InlineData("keywords")]
    [InlineData("key_points")]
    [InlineData("keyPoints")]
    [InlineData("key_takeaways")]
    [InlineData("max_key_points")]
    [InlineData("public_key")]
    [InlineData("primaryKey")]
    [InlineData("monkey")]
    [InlineData("keyboard")]
    [InlineData("secretary")]
    [InlineData("author")]
    [InlineData("authority")]
    [InlineData("passenger")]
    [InlineData("pass_rate")]
    [InlineData("compass")]
    [InlineData("signal")]
    [InlineData("design")]
    [InlineData("auth_type")]
    [InlineData("require_auth")]
    [InlineData("persona_name")]
    public void A_property_with_a_harmless_name_is_not_a_secret(string name) => Assert.False(SecretRule.IsSecret(name, new YamlMappingNode()));

    [Theory]
    [InlineData("name: { format: password }")]
    [InlineData("name: { items: { format: password } }")]
    [InlineData("name: { additionalProperties: { format: password } }")]
    public void A_property_with_format_password_is_a_secret(string yaml) => Assert.True(SecretRule.IsSecret("name", Parse(yaml)["name"]));

    private static YamlNode Parse(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return stream.Documents[0].RootNode;
    }
}
