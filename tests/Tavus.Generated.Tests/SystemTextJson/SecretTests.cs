using System.Net.Http.Headers;
using System.Reflection;
using Newtonsoft.Json;
using JsonSerializer = System.Text.Json.JsonSerializer;

namespace Tavus.Tests.SystemTextJson;

/// <summary>No serializer writes a key.</summary>
public class SecretTests
{
    [Fact]
    public void TavusClientOptions_are_serialized_without_the_API_key()
    {
        var options = new TavusClientOptions { ApiKey = "key-of-a-test" };

        Assert.All([JsonSerializer.Serialize(options), JsonConvert.SerializeObject(options)], static json => Assert.Equal(
            """{"BaseUrl":"https://tavusapi.com","AllowInsecureHttp":false,"AttemptTimeout":"00:01:40","TotalTimeout":"00:05:00","MaxRetries":2,"MaxRetryAfter":"00:01:00","MaxResponseBytes":16777216,"ResponseValidation":0}""",
            json));
    }

    [Fact]
    public void TavusRequestOptions_are_serialized_without_their_headers()
    {
        var options = new TavusRequestOptions { Headers = { ["x-secret"] = "key-of-a-test" } };

        Assert.All([JsonSerializer.Serialize(options), JsonConvert.SerializeObject(options)], static json => Assert.DoesNotContain("secret", json, StringComparison.Ordinal));
    }

    [Fact]
    public void TavusResponse_is_serialized_without_its_headers()
    {
        using var message = new HttpResponseMessage();
        message.Headers.Add("x-echo", "key-of-a-test");
        var response = new TavusResponse<string>("value", headers: message.Headers, requestId: "r1");

        Assert.All(
            [JsonSerializer.Serialize(response), JsonConvert.SerializeObject(response)],
            static json => JsonAssert.Equal("""{"Value":"value","StatusCode":200,"RequestId":"r1","Drift":[]}""", json));
    }

    [Fact]
    public void TavusPatchException_is_serialized_without_its_patch()
    {
        var patch = new JsonPatch().Add(PersonaPointers.Layers.Llm.ApiKey, "key-of-a-test");
        var exception = new TavusPatchException("no", patch) { FailedOperation = patch.Single() };

        Assert.All([JsonSerializer.Serialize(exception), JsonConvert.SerializeObject(exception)], static json =>
        {
            Assert.Contains("\"Message\":\"no\"", json, StringComparison.Ordinal);
            Assert.DoesNotContain("api_key", json, StringComparison.Ordinal);
            Assert.DoesNotContain("key-of-a-test", json, StringComparison.Ordinal);
        });
    }

    /// <summary>The properties that may contain secrets, in all types that are not part of the API's JSON. <see cref="PatchResult"/> is left out, since applications store it.</summary>
    public static TheoryData<Type, string> SecretProperties()
    {
        var data = new TheoryData<Type, string>();
        foreach (var property in typeof(TavusClient).Assembly.GetExportedTypes()
            .Where(static type => type != typeof(PatchResult) && !typeof(ITavusModel).IsAssignableFrom(type) && !type.IsDefined(typeof(System.Text.Json.Serialization.JsonConverterAttribute), inherit: false))
            .SelectMany(static type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(static property => property.Name.EndsWith("Key", StringComparison.Ordinal) || MayHoldSecrets.Any(type => type.IsAssignableFrom(property.PropertyType))))
        {
            data.Add(property.DeclaringType!, property.Name);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(SecretProperties))]
    public void A_property_that_may_contain_secrets_is_ignored_by_both_serializers(Type type, string name)
    {
        var property = type.GetProperty(name, BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)!;

        Assert.NotNull(property.GetCustomAttribute<System.Text.Json.Serialization.JsonIgnoreAttribute>());
        Assert.NotNull(property.GetCustomAttribute<JsonIgnoreAttribute>());
    }

    [Fact]
    public void The_properties_tested_as_secret_include_all_known_secret_properties() => Assert.Superset(
        new HashSet<string> { "TavusClientOptions.ApiKey", "TavusClientOptions.ApiKeyProvider", "TavusRequestOptions.Headers", "TavusResponse.Headers", "TavusPatchException.Patch", "TavusPatchException.FailedOperation" },
        SecretProperties().Select(static row => $"{((Type)row[0]).Name}.{row[1]}").ToHashSet());

    private static Type[] MayHoldSecrets { get; } =
        [typeof(JsonPatch), typeof(JsonPatchOperation), typeof(HttpHeaders), typeof(IDictionary<string, string>), typeof(RawJson), typeof(Delegate)];
}
