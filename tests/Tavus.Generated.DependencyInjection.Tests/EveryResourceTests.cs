using Microsoft.Extensions.DependencyInjection;
using Tavus.Documented;

namespace Tavus.DependencyInjection.Tests;

/// <summary>The client of each resource in the OpenAPI document is a service of the container.</summary>
public class EveryResourceTests
{
    public static TheoryData<string> Resources => [.. OpenApiDocument.Operations.Select(static operation => operation.Resource).Distinct()];

    [Theory]
    [MemberData(nameof(Resources))]
    public async Task Resolved_resource_client_is_the_same_instance_as_the_TavusClient_property(string resource)
    {
        var property = typeof(TavusClient).GetProperty(resource)!;
        var services = new ServiceCollection();
        services.AddTavusClient(static options => options.ApiKey = "any");
        await using var provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
        await using var scope = provider.CreateAsyncScope();

        var client = scope.ServiceProvider.GetRequiredService(property.PropertyType);

        Assert.Same(property.GetValue(provider.GetRequiredService<TavusClient>()), client);
        Assert.Null(provider.GetKeyedService<TavusClient>("sales"));
    }

    [Theory]
    [MemberData(nameof(Resources))]
    public async Task Resolved_keyed_resource_client_belongs_to_the_TavusClient_with_that_key(string resource)
    {
        var property = typeof(TavusClient).GetProperty(resource)!;
        var services = new ServiceCollection();
        services.AddKeyedTavusClient("sales", static options => options.ApiKey = "any");
        services.AddKeyedTavusClient("support", static options => options.ApiKey = "any");
        await using var provider = services.BuildServiceProvider();

        var client = provider.GetRequiredKeyedService(property.PropertyType, "sales");

        Assert.Same(property.GetValue(provider.GetRequiredKeyedService<TavusClient>("sales")), client);
        Assert.NotSame(provider.GetRequiredKeyedService(property.PropertyType, "support"), client);
        Assert.Null(provider.GetService(property.PropertyType));
    }
}
