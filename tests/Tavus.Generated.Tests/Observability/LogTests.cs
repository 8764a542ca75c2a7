using Microsoft.Extensions.Logging;
using Tavus.TestServers;
using Tavus.Tests.Retries;

namespace Tavus.Tests.Observability;

/// <summary>Tests the log messages, with their levels and event ids.</summary>
public class LogTests
{
    [Fact]
    public async Task A_retry_is_logged_at_Information()
    {
        using var log = new ListLoggerFactory(LogLevel.Information);
        await using var attempts = new Attempts(options => options.LoggerFactory = log, RawResponse.With(503, """{"message":"busy"}"""), RawResponse.Persona);

        await attempts.Personas.GetAsync("p1");

        Assert.Equal(
            ["Tavus Information 2: Personas_Get: retrying in 00:00:00.5000000: the service returned 503 Service Unavailable: busy"],
            log.Lines);
    }

    [Fact]
    public async Task Each_completed_attempt_is_logged_at_Debug()
    {
        using var log = new ListLoggerFactory(LogLevel.Debug);
        await using var attempts = new Attempts(
            options => options.LoggerFactory = log,
            RawResponse.With(429, "", "Retry-After: 3", "x-request-id: r1"),
            RawResponse.With(200, """{"persona_id":"p1"}""", "x-request-id: r2"))
        { TimeOfAResponse = TimeSpan.FromSeconds(1.5) };

        await attempts.Personas.GetAsync("p1");

        Assert.Equal(
            [
                "Tavus Debug 3: Personas_Get: attempt completed after 00:00:01.5000000: the service returned 429 Too Many Requests (request id r1)",
                "Tavus Information 2: Personas_Get: retrying in 00:00:03: the service returned 429 Too Many Requests (request id r1)",
                "Tavus Debug 3: Personas_Get: attempt completed after 00:00:01.5000000: 200 OK, request id r2",
            ],
            log.Lines);
    }

    [Fact]
    public async Task An_attempt_without_a_complete_response_is_logged_at_Debug()
    {
        using var log = new ListLoggerFactory(LogLevel.Debug);
        await using var attempts = new Attempts(options => (options.LoggerFactory, options.MaxRetries) = (log, 0), RawResponse.Head(200, "Content-Length: 10"));

        await Assert.ThrowsAsync<TavusConnectionException>(() => attempts.Personas.GetAsync("p1"));

        Assert.Equal(
            [$"Tavus Debug 3: Personas_Get: attempt completed after 00:00:00: the call to http://127.0.0.1:{attempts.Port} failed: the connection broke before the response was complete."],
            log.Lines);
    }

    [Fact]
    public async Task Drift_is_logged_at_Debug()
    {
        using var log = new ListLoggerFactory(LogLevel.Debug);
        await using var attempts = new Attempts(options => options.LoggerFactory = log, RawResponse.With(200, """{"persona_id":1}"""));

        await attempts.Personas.GetAsync("p1");

        Assert.Equal(
            [
                "Tavus Debug 3: Personas_Get: attempt completed after 00:00:00: 200 OK, request id unknown",
                "Tavus Debug 1: Personas_Get: the response differs from the OpenAPI document at /persona_id (TypeMismatch): expected string; received 1",
            ],
            log.Lines);
    }
}
