using System.Diagnostics;
using Tavus.TestServers;
using Tavus.Tests.Retries;

namespace Tavus.Tests.Observability;

/// <summary>Activities and measures, as OpenTelemetry sees them.</summary>
public sealed class TelemetryTests : IDisposable
{
    private readonly Telescope _telescope = new();

    public void Dispose() => _telescope.Dispose();

    [Fact]
    public async Task A_call_is_an_activity()
    {
        await using var attempts = new Attempts(null, RawResponse.Persona);

        await attempts.Personas.GetAsync("p1");

        var activity = Assert.Single(_telescope.ActivitiesOf(attempts.Port));
        Assert.Equal(("Personas_Get", ActivityKind.Internal, ActivityStatusCode.Unset), (activity.DisplayName, activity.Kind, activity.Status));
        Assert.Equal(
            new Dictionary<string, object?>
            {
                ["tavus.operation.name"] = "Personas_Get",
                ["url.template"] = "/v2/personas/{persona_id}",
                ["server.address"] = "127.0.0.1",
                ["server.port"] = attempts.Port,
                ["http.response.status_code"] = 200,
            },
            activity.TagObjects.ToDictionary());
    }

    [Fact]
    public async Task Retries_and_failures_are_seen()
    {
        await using var attempts = new Attempts(null, RawResponse.With(503, "{}"), RawResponse.With(429, "{}"), RawResponse.With(500, """{"error":"key=planted"}"""));

        await Assert.ThrowsAsync<TavusApiException>(() => attempts.Personas.GetAsync("p1"));

        var activity = Assert.Single(_telescope.ActivitiesOf(attempts.Port));
        Assert.Equal(ActivityStatusCode.Error, activity.Status);
        Assert.Equal((2, 500, "500"), (activity.GetTagItem("tavus.retries"), activity.GetTagItem("http.response.status_code"), activity.GetTagItem("error.type")));
        Assert.DoesNotContain(activity.TagObjects, static tag => tag.Value?.ToString()?.Contains("planted", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task A_success_after_a_retry_says_so()
    {
        await using var attempts = new Attempts(null, RawResponse.With(503, "{}"), RawResponse.Persona);

        await attempts.Personas.GetAsync("p1");

        Assert.Equal(1, Assert.Single(_telescope.ActivitiesOf(attempts.Port)).GetTagItem("tavus.retries"));
    }

    [Theory]
    [InlineData("<html>", "Tavus.TavusContractException", 200)]
    [InlineData("""{"persona_id":"too large"}""", "Tavus.TavusContractException", 200)]
    [InlineData(null, "Tavus.TavusConnectionException", null)]
    public async Task A_failure_that_is_no_status_has_its_type(string? body, string type, int? status)
    {
        await using var attempts = new Attempts(static options => (options.MaxRetries, options.MaxResponseBytes) = (0, 20), body is null ? null : RawResponse.With(200, body));

        await Assert.ThrowsAnyAsync<TavusException>(() => attempts.Personas.GetAsync("p1"));

        var activity = Assert.Single(_telescope.ActivitiesOf(attempts.Port));
        Assert.Equal((type, status), (activity.GetTagItem("error.type"), activity.GetTagItem("http.response.status_code")));
    }

    [Fact]
    public async Task Durations_and_retries_are_measured()
    {
        await using var attempts = new Attempts(null, RawResponse.With(503, "{}"), RawResponse.With(200, """{"data":[]}"""));

        await attempts.Personas.ListPageAsync();

        var measures = _telescope.Measures();
        var duration = Assert.Single(measures, measure => measure.Name == "tavus.client.operation.duration" && Equals(measure.Tags["server.port"], attempts.Port));
        Assert.Equal((1L, "Personas_List", "/v2/personas", 200), (duration.Count, duration.Tags["tavus.operation.name"], duration.Tags["url.template"], duration.Tags["http.response.status_code"]));
        Assert.InRange(duration.Sum, 0.000_001, 60);
        Assert.Contains(measures, static measure => measure.Name == "tavus.client.retries" && measure.Sum >= 1);
    }

    [Theory]
    [InlineData("GET", "Raw_Get")]
    [InlineData("POST", "Raw_Post")]
    [InlineData("SEARCH", "Raw_Other")]
    public async Task A_raw_call_has_one_name_for_all_paths(string method, string name)
    {
        await using var attempts = new Attempts(null, RawResponse.With(200, "1"));

        await attempts.Client.SendAsync(new HttpMethod(method), "/v2/skills/planted-id", [new("q", "planted-value")]);

        var activity = Assert.Single(_telescope.ActivitiesOf(attempts.Port));
        Assert.Equal((name, name), (activity.DisplayName, activity.GetTagItem("tavus.operation.name")));
        Assert.DoesNotContain(activity.TagObjects, static tag => tag.Value?.ToString()?.Contains("planted", StringComparison.Ordinal) == true);
    }
}
