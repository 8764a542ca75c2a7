using System.Diagnostics;
using System.Reflection;
using Newtonsoft.Json;
using Tavus.Tests.Proof;
using YamlDotNet.RepresentationModel;

namespace Tavus.Tests.Masking;

/// <summary>A member that the OpenAPI document marks as secret, or that is named like a secret, is masked in all texts that show a DTO.</summary>
public class SecretMembersTests
{
    private const string Secret = "sk-very-secret";
    private static readonly string[] Words = ["key", "token", "secret", "password", "authorization"];

    public static TheoryData<Type, string> SecretProperties()
    {
        var data = new TheoryData<Type, string>();
        foreach (var type in typeof(Persona).Assembly.GetExportedTypes())
        {
            foreach (var property in type.GetProperties().Where(property => IsSecret(type, property)))
            {
                data.Add(type, property.Name);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(SecretProperties))]
    public void A_secret_property_is_masked_in_ToString_ToMaskedJson_and_the_debugger_view(Type type, string name)
    {
        var property = type.GetProperty(name)!;
        var model = Activator.CreateInstance(type)!;
        property.SetValue(model, ValueOf(property));

        var view = type.GetCustomAttribute<DebuggerTypeProxyAttribute>()!;
        var proxy = Activator.CreateInstance(Type.GetType(view.ProxyTypeName)!, model)!;
        var shown = model + (string)type.GetMethod("ToMaskedJson")!.Invoke(model, null)! + proxy.GetType().GetProperty("Json")!.GetValue(proxy);
        Assert.DoesNotContain(Secret, shown, StringComparison.Ordinal);
        Assert.Contains("********", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void The_properties_tested_as_secret_include_the_secrets_of_the_OpenAPI_document()
    {
        var found = SecretProperties().Select(static row => $"{((Type)row[0]).Name}.{row[1]}").ToArray();
        Assert.Contains("LlmLayer.ApiKey", found);
        Assert.Contains("LlmLayer.Headers", found);
        Assert.Contains("LlmLayer.DefaultQuery", found);
        Assert.Contains("TtsLayer.ApiKey", found);
    }

    private static object ValueOf(PropertyInfo property) =>
        property.PropertyType == typeof(string) ? Secret
        : property.PropertyType == typeof(RawJson?) ? RawJson.Parse($$"""{"code":"{{Secret}}"}""")
        : new Dictionary<string, string> { ["X-Custom"] = Secret };

    private static bool IsSecret(Type type, PropertyInfo property) =>
        property.GetCustomAttribute<JsonPropertyAttribute>() is { PropertyName: { } name }
        && (Words.Any(word => name.Contains(word, StringComparison.OrdinalIgnoreCase)) || IsPassword(DocumentSchemas.Find(type.Name), name));

    private static bool IsPassword(YamlNode schema, string name)
    {
        var property = schema["properties"][name].ToString();
        return property.Contains("format, password", StringComparison.Ordinal);
    }
}
