using Tavus.Generator.Emitting;
using Tavus.Generator.Model;

namespace Tavus.Generator.Tests.Emitting;

public sealed class RegistrationEmitterTests
{
    [Fact]
    public void RegistrationEmitter_registers_each_resource_client_with_a_static_factory() => EmittedCode.Is(
        """
        internal static class ResourceClients
        {
            public static void AddTo(global::Microsoft.Extensions.DependencyInjection.IServiceCollection services, object? serviceKey)
            {
                global::Microsoft.Extensions.DependencyInjection.Extensions.ServiceCollectionDescriptorExtensions.TryAddKeyedSingleton<global::Tavus.IThingsClient>(services, serviceKey, static (provider, key) => ClientRegistration.Get<global::Tavus.TavusClient>(provider, key).Things);
                global::Microsoft.Extensions.DependencyInjection.Extensions.ServiceCollectionDescriptorExtensions.TryAddKeyedSingleton<global::Tavus.IVideosClient>(services, serviceKey, static (provider, key) => ClientRegistration.Get<global::Tavus.TavusClient>(provider, key).Videos);
            }
        }
        """,
        RegistrationEmitter.Emit([new ResourceModel("Things", Description: "", Operations: [], List: null), new ResourceModel("Videos", Description: "", Operations: [], List: null)]),
        "Tavus.DependencyInjection");
}
