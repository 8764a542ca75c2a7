namespace Tavus.LiveTests;

/// <summary>Tests the client with the real service. A test fails if a response differs from the OpenAPI documents.</summary>
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
