using Tavus.Testing;
using Xunit.Sdk;

namespace Tavus.LiveTests;

/// <summary>Tests the lifecycles themselves, against the stub and without a key: each lifecycle succeeds, and deletes the object that it creates.</summary>
public sealed class LifecycleTests : IDisposable
{
    private readonly TavusStub _stub = new();

    [Theory]
    [MemberData(nameof(Lifecycles.Names), MemberType = typeof(Lifecycles))]
    public async Task Lifecycle_against_the_stub_succeeds_and_deletes_its_object(string name)
    {
        await Lifecycles.All[name].RunAsync(Connect);

        AssertDeleted();
    }

    [Theory]
    [MemberData(nameof(Lifecycles.Names), MemberType = typeof(Lifecycles))]
    public async Task Lifecycle_deletes_its_object_if_a_step_fails(string name)
    {
        await Assert.ThrowsAsync<TimeoutException>(() => (Lifecycles.All[name] with { UseAsync = static (_, _) => throw new TimeoutException() }).RunAsync(Connect));

        AssertDeleted();
    }

    [Theory]
    [MemberData(nameof(Lifecycles.Names), MemberType = typeof(Lifecycles))]
    public async Task Lifecycle_fails_and_deletes_its_object_if_the_response_to_Create_drifts(string name)
    {
        using var service = new HttpClient(new DriftingCreate(_stub));

        var failure = await Assert.ThrowsAsync<EmptyException>(() => Lifecycles.All[name].RunAsync(
            validation => new TavusClient(new TavusClientOptions { ApiKey = TavusStub.ApiKey, MaxRetries = 0, ResponseValidation = validation }, service)));

        Assert.Contains("undocumented", failure.Message, StringComparison.Ordinal);
        AssertDeleted();
    }

    public void Dispose() => _stub.Dispose();

    private TavusClient Connect(ResponseValidation validation) => _stub.CreateClient(options => options.ResponseValidation = validation);

    private void AssertDeleted()
    {
        var last = _stub.Requests[^1];
        Assert.Equal(HttpMethod.Delete, last.Method);
        Assert.Equal(Assert.Single(_stub.Requests, static request => request.Method == HttpMethod.Post).OperationId.Split('_')[0], last.OperationId.Split('_')[0]);
    }
}
