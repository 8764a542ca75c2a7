using System.Diagnostics;
using System.Diagnostics.Metrics;
using Tavus.FaultTests.Witness;

namespace Tavus.FaultTests.Secrets;

/// <summary>Each witness finds a secret in the output that it observes. Otherwise the tests that find no secret would prove nothing.</summary>
public sealed class WitnessTests : IDisposable
{
    private readonly Witnesses _witness = new();

    public void Dispose() => _witness.Dispose();

    [Fact]
    public void Witness_finds_a_secret_in_the_data_of_an_inner_exception()
    {
        _witness.Hear(new InvalidOperationException("x", new IOException("y") { Data = { ["z"] = Planted.OwnKey } }));

        AssertHeard("IOException.Data");
    }

    [Fact]
    public void Witness_finds_a_secret_in_a_log_scope()
    {
        var logger = _witness.Logs.CreateLogger("x");
        using (logger.BeginScope(new Dictionary<string, object?> { ["key"] = Planted.OwnKey }))
        {
        }

        AssertHeard("log x key");
    }

    [Fact]
    public void Witness_finds_a_secret_in_an_array_of_a_log_scope()
    {
        using (_witness.Logs.CreateLogger("x").BeginScope(new Dictionary<string, object?> { ["key"] = new[] { "y", Planted.OwnKey } }))
        {
        }

        AssertHeard("log x key");
    }

    [Fact]
    public void Witness_finds_a_secret_in_an_activity_event()
    {
        using (var source = new ActivitySource("x"))
        {
            source.StartActivity("y")?.AddEvent(new ActivityEvent("z", tags: new ActivityTagsCollection { ["key"] = Planted.OwnKey })).Dispose();
        }

        AssertHeard("activity x event key");
    }

    [Fact]
    public void Witness_finds_a_secret_in_a_metric_tag()
    {
        using (var meter = new Meter("x"))
        {
            meter.CreateCounter<long>("y").Add(1, new KeyValuePair<string, object?>("key", Planted.OwnKey));
        }

        AssertHeard("meter x y key");
    }

    [Fact]
    public async Task Witness_finds_a_secret_in_an_event_source()
    {
        using var invoker = new HttpClient();

        await Record.ExceptionAsync(() => invoker.GetAsync(new Uri($"http://127.0.0.1:1/{Planted.OwnKey}")));

        AssertHeard("event source System.Net.Http RequestStart");
    }

    [Fact]
    public void Witness_finds_a_secret_in_the_debugger_view_of_a_model()
    {
        _witness.Hear(new Persona { PersonaName = Planted.OwnKey });

        AssertHeard("debugger's view of Persona");
    }

    private void AssertHeard(string place) => Assert.Contains(_witness.FindLeaks(), leak => leak.StartsWith(place, StringComparison.Ordinal));
}
