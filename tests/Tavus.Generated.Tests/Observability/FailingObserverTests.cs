using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;
using Tavus.TestServers;
using Tavus.Tests.Transport;

namespace Tavus.Tests.Observability;

/// <summary>Failing observers do not change the outcome of a call.</summary>
public class FailingObserverTests
{
    [Fact]
    public async Task A_call_succeeds_even_if_its_logger_throws()
    {
        await using var server = new RawServer(RawResponse.With(200, """{"persona_id":"p1","new":1}"""));
        using var logger = new FailingLogger();
        using var client = TestClient.Of(server, options => options.LoggerFactory = logger);

        Assert.Equal("p1", (await client.Personas.GetAsync("p1")).PersonaId);
        Assert.True(logger.Calls >= 2, $"{logger.Calls} log entries failed.");
    }

    [Fact]
    public async Task A_call_succeeds_even_if_activity_and_metric_listeners_throw()
    {
        await using var server = new RawServer(RawResponse.With(200, """{"persona_id":"p1","new":1}"""));
        using var client = TestClient.Of(server);
        var heard = 0;

        // The listeners throw only for the calls of this test, since other tests run concurrently.
        var isMine = new AsyncLocal<bool> { Value = true };
        void Fail()
        {
            if (isMine.Value)
            {
                heard++;
                throw new InvalidOperationException("The listener fails.");
            }
        }

        using var activities = new ActivityListener
        {
            ShouldListenTo = static source => source.Name == "Tavus",
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStarted = _ => Fail(),
            ActivityStopped = _ => Fail(),
        };
        ActivitySource.AddActivityListener(activities);
        using var meters = new MeterListener { InstrumentPublished = static (instrument, listener) => { if (instrument.Meter.Name == "Tavus") { listener.EnableMeasurementEvents(instrument); } } };
        meters.SetMeasurementEventCallback<double>((_, _, _, _) => Fail());
        meters.SetMeasurementEventCallback<long>((_, _, _, _) => Fail());
        meters.Start();

        Assert.Equal("p1", (await client.Personas.GetAsync("p1")).PersonaId);
        Assert.True(heard >= 3, $"{heard} listeners failed.");
    }

    private sealed class FailingLogger : ILoggerFactory, ILogger
    {
        public int Calls { get; private set; }

        public ILogger CreateLogger(string categoryName) => this;

        public void AddProvider(ILoggerProvider provider)
        {
        }

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            Calls++;
            throw new InvalidOperationException("The logger fails.");
        }

        public void Dispose()
        {
        }
    }
}
