namespace Tavus.LiveTests;

/// <summary>Tests the client with the real service. A test fails if a response differs from the OpenAPI documents.</summary>
public class ServiceTests
{
    [LiveTheory]
    [MemberData(nameof(Lifecycles.Names), MemberType = typeof(Lifecycles))]
    public Task Lifecycle_against_the_real_service_succeeds_without_drift(string name) =>
        Lifecycles.All[name].RunAsync(static validation => Service.Connect(Service.Key, validation));

    [Fact]
    public void Service_Connect_accepts_a_key_and_throws_ArgumentException_without_a_key()
    {
        Service.Connect("any", ResponseValidation.Strict).Dispose();

        Assert.Throws<ArgumentException>(static () => Service.Connect(null, ResponseValidation.Strict));
    }
}
