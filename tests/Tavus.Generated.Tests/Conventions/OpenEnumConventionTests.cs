using System.ComponentModel;
using System.Reflection;
using Newtonsoft.Json;
using Tavus.Json;
using JsonSerializer = System.Text.Json.JsonSerializer;

namespace Tavus.Tests.Conventions;

/// <summary>Tests conventions that every open enum of the OpenAPI document follows.</summary>
public class OpenEnumConventionTests
{
    private const string Unknown = "a value of tomorrow <\ud800>";

    public static TheoryData<Type> OpenEnums => [.. typeof(TavusClient).Assembly.GetExportedTypes().Where(static type => type.IsValueType && typeof(IOpenEnum).IsAssignableFrom(type))];

    [Theory]
    [MemberData(nameof(OpenEnums))]
    public void Both_serializers_read_and_write_any_text_as_an_open_enum(Type type)
    {
        var value = Activator.CreateInstance(type, Unknown)!;
        var nullable = typeof(Nullable<>).MakeGenericType(type);

        Assert.Equal(value, JsonSerializer.Deserialize(JsonSerializer.Serialize(value, type), type));
        Assert.Equal(value, JsonSerializer.Deserialize(JsonSerializer.Serialize(value, nullable), nullable));
        // Newtonsoft.Json reads an unpaired surrogate as U+FFFD.
        Assert.Equal("\"a value of tomorrow \\u003c\\ud800\\u003e\"", JsonConvert.SerializeObject(value));
        Assert.Equal("of tomorrow", JsonConvert.DeserializeObject("\"of tomorrow\"", type)!.ToString());
        Assert.Null(JsonSerializer.Deserialize("null", nullable));
        Assert.Equal("1.50", JsonSerializer.Deserialize("1.50", type)!.ToString());
    }

    [Theory]
    [MemberData(nameof(OpenEnums))]
    public void An_open_enum_can_be_a_dictionary_key_in_both_serializers(Type type)
    {
        var dictionary = typeof(Dictionary<,>).MakeGenericType(type, typeof(int));
        const string Json = """{"of tomorrow":1}""";

        Assert.Equal(Json, JsonSerializer.Serialize(JsonSerializer.Deserialize(Json, dictionary), dictionary));
        Assert.Equal(Json, JsonConvert.SerializeObject(JsonConvert.DeserializeObject(Json, dictionary)));
    }

    [Theory]
    [MemberData(nameof(OpenEnums))]
    public void An_open_enum_is_parsed_by_Parse_and_by_its_TypeConverter(Type type)
    {
        var value = Activator.CreateInstance(type, Unknown);

        Assert.Equal(value, type.GetMethod("Parse", [typeof(string), typeof(IFormatProvider)])!.Invoke(null, [Unknown, null]));
        Assert.Equal(value, TypeDescriptor.GetConverter(type).ConvertFromInvariantString(Unknown));
    }

    [Theory]
    [Trait("NotOn", "netstandard2.0")]
    [MemberData(nameof(OpenEnums))]
    public void An_open_enum_implements_IParsable(Type type) => Assert.Contains(typeof(IParsable<>).MakeGenericType(type), type.GetInterfaces());

    [Theory]
    [MemberData(nameof(OpenEnums))]
    public void Every_documented_open_enum_value_has_a_constant(Type type) => Assert.Equal(
        ((System.Collections.IEnumerable)type.GetProperty("DocumentedValues")!.GetValue(null)!).Cast<IOpenEnum>().Select(static value => value.Value),
        type.GetNestedType("Values")!.GetFields(BindingFlags.Public | BindingFlags.Static).Select(static field => (string)field.GetRawConstantValue()!));
}
