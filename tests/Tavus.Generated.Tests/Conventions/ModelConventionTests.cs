using System.Reflection;
using Newtonsoft.Json;
using Tavus.Tests.Proof;
using YamlDotNet.RepresentationModel;

namespace Tavus.Tests.Conventions;

/// <summary>Tests conventions that every generated type follows, so that the types of all resources look alike.</summary>
public class ModelConventionTests
{
    public static TheoryData<Type> Models => [.. typeof(TavusClient).Assembly.GetExportedTypes().Where(static type => type.IsClass && typeof(ITavusModel).IsAssignableFrom(type))];

    [Theory]
    [MemberData(nameof(Models))]
    public void A_model_is_sealed_and_has_a_public_constructor(Type type)
    {
        Assert.True(type.IsSealed);
        Assert.NotNull(type.GetConstructor([]));
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Each_model_property_is_writable_and_is_nullable_unless_the_OpenAPI_document_requires_it(Type type)
    {
        var nullability = new NullabilityInfoContext();
        var required = DocumentSchemas.Find(type.Name).Children.TryGetValue("required", out var names) ? ((YamlSequenceNode)names).Select(static name => name.ToString()) : [];

        Assert.All(type.GetProperties().Where(static property => property.IsDefined(typeof(JsonPropertyAttribute))), property =>
        {
            var isRequired = required.Contains(property.GetCustomAttribute<JsonPropertyAttribute>()!.PropertyName!);
            Assert.True(property.CanWrite, property.Name);
            Assert.Equal(isRequired ? NullabilityState.NotNull : NullabilityState.Nullable, nullability.Create(property).ReadState);
        });
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void A_new_model_is_written_as_an_empty_object_and_null_arguments_throw(Type type)
    {
        var model = (ITavusModel)Activator.CreateInstance(type)!;

        Assert.Equal("{}", model.ToJson());
        Assert.Empty(model.AdditionalProperties);
        Assert.Throws<ArgumentNullException>(() => model.WriteTo(null!));
        Assert.IsType<ArgumentNullException>(Assert.Throws<TargetInvocationException>(() => type.GetMethod("Parse", [typeof(string)])!.Invoke(null, [null])).InnerException);
    }
}
