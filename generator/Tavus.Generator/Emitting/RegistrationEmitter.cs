namespace Tavus.Generator.Emitting;

/// <summary>Emits the registration of each resource's client in a service collection.</summary>
internal static class RegistrationEmitter
{
    public static string Emit(IReadOnlyList<ResourceModel> resources) => CodeWriter.File("Tavus.DependencyInjection")
        .Open("internal static class ResourceClients")
        .Open("public static void AddTo(global::Microsoft.Extensions.DependencyInjection.IServiceCollection services, object? serviceKey)")
        .Lines(resources.Select(static resource => $"global::Microsoft.Extensions.DependencyInjection.Extensions.ServiceCollectionDescriptorExtensions.TryAddKeyedSingleton<global::Tavus.I{resource.Name}Client>(services, serviceKey, static (provider, key) => ClientRegistration.Get<global::Tavus.TavusClient>(provider, key).{resource.Name});"))
        .Finish();
}
