using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Tavus.Tests.Proof;

/// <summary>Compares each property of a model with the value that Newtonsoft's <see cref="JToken"/> reads for the same member.</summary>
internal static class Oracle
{
    public static JObject Load(string json)
    {
        using var reader = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None, MaxDepth = null };
        return JObject.Load(reader, new JsonLoadSettings { DuplicatePropertyNameHandling = DuplicatePropertyNameHandling.Replace });
    }

    public static void Agrees(object model, JObject json, string path = "")
    {
        foreach (var property in model.GetType().GetProperties())
        {
            if (property.GetCustomAttribute<JsonPropertyAttribute>()?.PropertyName is { } name)
            {
                Agrees(property.PropertyType, property.GetValue(model), Member(model.GetType(), name, json), $"{path}/{name}");
            }
        }
    }

    /// <summary>Finds the member, under its own name or an alias.</summary>
    private static JToken? Member(Type type, string name, JObject json) =>
        json[name] ?? DocumentSchemas.Aliases(type.Name, name).Select(alias => json[alias]).FirstOrDefault(static value => value is not null);

    private static void Agrees(Type type, object? actual, JToken? json, string path)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (json is null || json.Type == JTokenType.Null)
        {
            Assert.True(actual is null or RawJson { IsNull: true }, $"'{path}' should be null");
        }
        else if (type == typeof(string) || type.GetProperty("DocumentedValues") is not null)
        {
            AgreesText(actual?.ToString(), json, path);
        }
        else if (type == typeof(bool))
        {
            Assert.True(Equals(actual, json.Type switch { JTokenType.Boolean => (bool?)json, JTokenType.String when bool.TryParse((string?)json, out var value) => value, _ => null }), path);
        }
        else if (type == typeof(int))
        {
            // Does not check strings and fractions, which may be converted. An integer in the range of int must be equal; any other value must be null.
            Assert.True(json.Type is JTokenType.String or JTokenType.Float || Equals(actual, int.TryParse(json.ToString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null), path);
        }
        else if (type == typeof(double))
        {
            Assert.True(json.Type == JTokenType.String || Equals(actual, json.Type is JTokenType.Integer or JTokenType.Float && (double)json is var value && double.IsFinite(value) ? value : null), path);
        }
        else if (type == typeof(RawJson))
        {
            Assert.True(JToken.DeepEquals(Load($"{{\"x\":{((RawJson)actual!).ToJson()}}}")["x"], json), path);
        }
        else if (type == typeof(DateTimeOffset))
        {
            // Only the time of a message in a transcript may be a number.
            Assert.True(actual is null || json.Type == JTokenType.String || path.EndsWith("timestamp", StringComparison.Ordinal), path);
        }
        else if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IList<>))
        {
            AgreesList(type.GenericTypeArguments[0], (IList?)actual, json, path);
        }
        else if (type.IsGenericType)
        {
            AgreesMap((IDictionary<string, string>?)actual, json, path);
        }
        else if (json is JObject nested)
        {
            Agrees(actual!, nested, path);
        }
        else
        {
            Assert.True(actual is null, $"'{path}' should be null");
        }
    }

    // Newtonsoft.Json reads an unpaired surrogate as U+FFFD.
    private static string? Replaced(string? text) => text is null ? null : Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static void AgreesText(string? actual, JToken json, string path)
    {
        switch (json.Type)
        {
            case JTokenType.String:
                Assert.True((string?)json == Replaced(actual), path);
                break;
            case JTokenType.Boolean:
                Assert.True(((bool)json ? "true" : "false") == actual, path);
                break;
            default:
                Assert.True(json is JValue == actual is not null, path);
                break;
        }
    }

    private static void AgreesList(Type itemType, IList? actual, JToken json, string path)
    {
        var items = (json as JArray ?? [json]).Where(item => HasMeaning(itemType, item)).ToArray();
        Assert.True((json is JArray || items.Length == 1) == actual is not null, path);
        Assert.True((actual?.Count ?? 0) == items.Length, path);
        for (var i = 0; i < items.Length; i++)
        {
            Agrees(itemType, actual![i], items[i], $"{path}/{i}");
        }
    }

    private static bool HasMeaning(Type itemType, JToken item) =>
        itemType == typeof(RawJson) || (itemType == typeof(string) ? item is JValue { Value: not null } : item is JObject);

    private static void AgreesMap(IDictionary<string, string>? actual, JToken json, string path)
    {
        Assert.True(json is JObject == actual is not null, path);
        var expected = (json as JObject)?.Properties().Where(static member => member.Value is JValue { Value: not null }).ToArray() ?? [];
        var replaced = new Dictionary<string, string>();
        foreach (var member in actual ?? new Dictionary<string, string>())
        {
            replaced[Replaced(member.Key)!] = member.Value;
        }

        Assert.True(replaced.Count == expected.Length, path);
        foreach (var member in expected)
        {
            AgreesText(replaced[member.Name], member.Value, $"{path}/{member.Name}");
        }
    }
}
