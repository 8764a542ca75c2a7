using Tavus.Testing;

namespace Tavus.LiveTests;

/// <summary>Tests the lifecycles themselves, against the stub and without a key: each lifecycle succeeds, and deletes the object that it creates.</summary>
public sealed class LifecycleTests : IDisposable
{
    private readonly TavusStub _stub = new();

    [Theory]
    [MemberData(nameof(Lifecycles.Names), MemberType = typeof(Lifecycles))]
    public async Task Lifecycle_against_the_stub_succeeds_and_deletes_its_object(string name)
    {
        using var client = _stub.CreateClient(static options => options.ResponseValidation = ResponseValidation.Strict);

        await Lifecycles.All[name].RunAsync(client);

        AssertDeleted();
    }

    [Theory]
    [MemberData(nameof(Lifecycles.Names), MemberType = typeof(Lifecycles))]
    public async Task Lifecycle_deletes_its_object_if_a_step_fails(string name)
    {
        using var client = _stub.CreateClient();

        await Assert.ThrowsAsync<TimeoutException>(() => (Lifecycles.All[name] with { UseAsync = static (_, _) => throw new TimeoutException() }).RunAsync(client));

        AssertDeleted();
    }

    public void Dispose() => _stub.Dispose();

    private void AssertDeleted()
    {
        var last = _stub.Requests[^1];
        Assert.Equal(HttpMethod.Delete, last.Method);
        Assert.Equal(Assert.Single(_stub.Requests, static request => request.Method == HttpMethod.Post).OperationId.Split('_')[0], last.OperationId.Split('_')[0]);
    }
}
