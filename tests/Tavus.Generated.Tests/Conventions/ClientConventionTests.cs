using System.Reflection;

namespace Tavus.Tests.Conventions;

/// <summary>Tests conventions that every client of a resource follows.</summary>
public class ClientConventionTests
{
    private const string Suffix = "WithResponseAsync";

    public static TheoryData<Type> Clients => [.. typeof(TavusClient).GetProperties().Select(static property => property.PropertyType)];

    [Theory]
    [MemberData(nameof(Clients))]
    public void Each_async_method_ends_with_an_optional_CancellationToken(Type client) => Assert.All(
        client.GetMethods().Where(static method => method.Name.EndsWith("Async", StringComparison.Ordinal)),
        static method =>
        {
            var last = method.GetParameters()[^1];
            Assert.Equal(typeof(CancellationToken), last.ParameterType);
            Assert.True(last.HasDefaultValue);
        });

    [Theory]
    [MemberData(nameof(Clients))]
    public void Each_call_has_a_WithResponseAsync_variant_with_the_same_parameters(Type client)
    {
        var calls = client.GetMethods().Where(static method => method.Name.EndsWith("Async", StringComparison.Ordinal) && method.Name != "ListAsync" && !method.Name.StartsWith("Wait", StringComparison.Ordinal)).ToLookup(static method => method.Name.EndsWith(Suffix, StringComparison.Ordinal));

        Assert.Equal(calls[false].Select(Signature).Order(), calls[true].Select(Signature).Order());
        Assert.All(calls[true], static method => Assert.True(typeof(Task).IsAssignableFrom(method.ReturnType) && typeof(TavusResponse).IsAssignableFrom(method.ReturnType.GenericTypeArguments[0])));
    }

    [Theory]
    [MemberData(nameof(Clients))]
    public void Each_client_has_a_WithOptions_method_that_returns_its_own_type(Type client) =>
        Assert.Equal(client, client.GetMethod("WithOptions", [typeof(TavusRequestOptions)])?.ReturnType);

    [Fact]
    public void Each_operation_has_a_constant_in_TavusOperations()
    {
        var constants = typeof(TavusOperations).GetFields().Select(static field => (string)field.GetRawConstantValue()!);

        Assert.Equal(
            typeof(TavusClient).GetProperties().SelectMany(static resource => resource.PropertyType.GetMethods()
                .Where(static method => !method.GetParameters().Any(static parameter => typeof(Delegate).IsAssignableFrom(parameter.ParameterType)))
                .Select(static method => method.Name.Replace("ListPage", "List", StringComparison.Ordinal))
                .Where(static name => name.EndsWith(Suffix, StringComparison.Ordinal))
                .Select(name => $"{resource.Name}_{name.Replace(Suffix, "", StringComparison.Ordinal)}")).Order(),
            constants.Order());
    }

    [Fact]
    public void TavusClient_returns_the_same_resource_client_each_time()
    {
        using var client = new TavusClient("a-key");

        Assert.All(typeof(TavusClient).GetProperties(), property => Assert.Same(property.GetValue(client), property.GetValue(client)));
    }

    private static string Signature(MethodInfo method) =>
        $"{method.Name.Replace(Suffix, "", StringComparison.Ordinal).Replace("Async", "", StringComparison.Ordinal)}({string.Join(", ", method.GetParameters().Select(static parameter => $"{parameter.ParameterType} {parameter.Name}"))})";
}
