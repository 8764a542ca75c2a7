namespace Tavus.LiveTests;

/// <summary>The client with the service itself: whatever differs from the documents fails.</summary>
public class ServiceTests
{
    [LiveTheory]
    [MemberData(nameof(Lifecycles.Names), MemberType = typeof(Lifecycles))]
    public async Task Lifecycle_against_the_real_service_succeeds_with_strict_validation(string name)
    {
        using var client = new TavusClient(new TavusClientOptions { ResponseValidation = ResponseValidation.Strict });

        await Lifecycles.All[name].RunAsync(client);
    }
}
