using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Tavus.AspNetCore.Tests;

/// <summary>If a call to the service fails, the application responds with problem details. These contain no secrets.</summary>
public class ProblemTests
{
    [Theory]
    [InlineData(400, """{"error":"Invalid persona_id"}""", 404)]
    [InlineData(400, """{"message":"key-of-a-test"}""", 502)]
    [InlineData(401, """{"message":"key-of-a-test"}""", 502)]
    [InlineData(402, "", 503)]
    [InlineData(403, "", 502)]
    [InlineData(404, """{"message":"Not found."}""", 404)]
    [InlineData(404, "", 502)]
    [InlineData(409, "", 409)]
    [InlineData(429, "", 429)]
    [InlineData(500, "key-of-a-test", 502)]
    [InlineData(200, "[]", 502)]
    public async Task Failed_Tavus_call_becomes_a_problem_response_with_the_mapped_status(int status, string body, int expected)
    {
        await using var host = await StartAsync();
        host.Stub.Respond(TavusOperations.PersonasGet, (HttpStatusCode)status, body);

        using var response = await host.GetAsync("/personas/p1");
        var problem = await response.Content.ReadAsStringAsync();

        Assert.Equal(expected, (int)response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Contains("\"operation\":\"Personas_Get\"", problem, StringComparison.Ordinal);
        Assert.DoesNotContain("key-of-a-test", problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text/html", 404)]
    [InlineData("image/png", 404)]
    [InlineData("application/xml", 429)]
    public async Task Caller_that_accepts_no_problem_details_gets_the_mapped_status(string accept, int status)
    {
        await using var host = await StartAsync();
        host.Stub.Respond(TavusOperations.PersonasGet, (HttpStatusCode)status, """{"message":"Not found."}""");

        using var response = await host.GetAsync("/personas/p1", accept);

        Assert.Equal(status, (int)response.StatusCode);
    }

    [Fact]
    public async Task Problem_response_to_a_rate_limit_forwards_Retry_After()
    {
        await using var host = await StartAsync();
        host.Stub.Respond(TavusOperations.PersonasGet, HttpStatusCode.TooManyRequests);

        using var response = await host.GetAsync("/personas/p1");

        Assert.Equal(TimeSpan.FromSeconds(30), response.Headers.RetryAfter?.Delta);
    }

    [Theory]
    [InlineData(true, 504)]
    [InlineData(false, 503)]
    public async Task Timeout_becomes_504_and_a_failed_connection_becomes_503(bool isTimeout, int expected)
    {
        await using var host = await StartAsync();
        host.Stub.Respond(TavusOperations.PersonasGet, (_, _) => throw (isTimeout ? new TaskCanceledException("late", new TimeoutException()) : new HttpRequestException("refused", new SocketException())));

        using var response = await host.GetAsync("/personas/p1");

        Assert.Equal(expected, (int)response.StatusCode);
    }

    [Fact]
    public async Task Exception_that_is_not_a_TavusException_results_in_500()
    {
        await using var host = await StartAsync(static application => application.MapGet("/wrong", static string () => throw new InvalidOperationException("wrong")));

        using var response = await host.GetAsync("/wrong");

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
    }

    [Fact]
    public async Task Log_contains_the_exception_of_a_failed_Tavus_call()
    {
        using var log = new ListLoggerProvider();
        await using var host = await StartAsync(log: log);
        host.Stub.Respond(TavusOperations.PersonasGet, HttpStatusCode.InternalServerError, "text-of-the-service");

        using var response = await host.GetAsync("/personas/p1");

        Assert.Contains("text-of-the-service", Assert.Single(log.Exceptions).Message, StringComparison.Ordinal);
    }

    private static Task<TestHost> StartAsync(Action<WebApplication>? configure = null, ListLoggerProvider? log = null) => TestHost.StartAsync(
        services =>
        {
            services.AddTavusProblemDetails();
            if (log is not null)
            {
                services.AddLogging(logging => logging.AddProvider(log));
            }
        },
        application =>
        {
            application.UseExceptionHandler();
            configure?.Invoke(application);
        });
}
