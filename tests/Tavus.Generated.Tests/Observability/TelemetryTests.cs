using System.Diagnostics;
using Tavus.TestServers;
using Tavus.Tests.Retries;

namespace Tavus.Tests.Observability;

/// <summary>Tests activities and measurements, as OpenTelemetry receives them.</summary>
public sealed class TelemetryTests : IDisposable
{
    private readonly Telescope _telescope = new();

    public void Dispose() => _telescope.Dispose();

    [Fact]
    public async Task A_call_creates_one_activity_with_tags_for_the_operation_and_the_address_and_the_status()
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
    public async Task The_activity_of_a_failed_call_has_tags_for_retries_and_status_code_and_error_type()
    {
        await using var attempts = new Attempts(null, RawResponse.With(503, "{}"), RawResponse.With(429, "{}"), RawResponse.With(500, """{"error":"key=planted"}"""));

        await Assert.ThrowsAsync<TavusApiException>(() => attempts.Personas.GetAsync("p1"));

        var activity = Assert.Single(_telescope.ActivitiesOf(attempts.Port));
        Assert.Equal(ActivityStatusCode.Error, activity.Status);
        Assert.Equal((2, 500, "500"), (activity.GetTagItem("tavus.retries"), activity.GetTagItem("http.response.status_code"), activity.GetTagItem("error.type")));
        Assert.DoesNotContain(activity.TagObjects, static tag => tag.Value?.ToString()?.Contains("planted", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task A_call_whose_ApiKeyProvider_fails_creates_an_activity_with_the_error_type()
    {
        await using var attempts = new Attempts(static options => (options.ApiKey, options.ApiKeyProvider) = (null, static _ => throw new TimeZoneNotFoundException()), RawResponse.Persona);

        await Assert.ThrowsAsync<TimeZoneNotFoundException>(() => attempts.Personas.GetAsync("p1"));

        Assert.Equal("System.TimeZoneNotFoundException", Assert.Single(_telescope.ActivitiesOf(attempts.Port)).GetTagItem("error.type"));
    }

    [Fact]
    public async Task The_activity_of_a_success_after_one_retry_has_a_retries_tag_of_1()
    {
        await using var attempts = new Attempts(null, RawResponse.With(503, "{}"), RawResponse.Persona);

        await attempts.Personas.GetAsync("p1");

        Assert.Equal(1, Assert.Single(_telescope.ActivitiesOf(attempts.Port)).GetTagItem("tavus.retries"));
    }

    [Fact]
    public async Task Drift_is_counted_with_its_kind_in_snake_case()
    {
        await using var attempts = new Attempts(null, RawResponse.With(200, """{"persona_id":"p1","persona_id":"p1"}"""));

        await attempts.Personas.GetAsync("p1");

        Assert.Contains(_telescope.Measures(), static measure =>
            measure.Name == "tavus.client.drift" && Equals(measure.Tags["tavus.operation.name"], "Personas_Get") && Equals(measure.Tags["tavus.drift.kind"], "duplicate_member"));
    }

    [Theory]
    [InlineData("<html>", "Tavus.TavusContractException", 200)]
    [InlineData("""{"persona_id":"too large"}""", "Tavus.TavusContractException", 200)]
    [InlineData(null, "Tavus.TavusConnectionException", null)]
    public async Task The_activity_of_a_call_without_an_error_status_has_the_exception_type_as_error_type(string? body, string type, int? status)
    {
        await using var attempts = new Attempts(static options => (options.MaxRetries, options.MaxResponseBytes) = (0, 20), body is null ? null : RawResponse.With(200, body));

        await Assert.ThrowsAnyAsync<TavusException>(() => attempts.Personas.GetAsync("p1"));

        var activity = Assert.Single(_telescope.ActivitiesOf(attempts.Port));
        Assert.Equal((type, status), (activity.GetTagItem("error.type"), activity.GetTagItem("http.response.status_code")));
    }

    [Fact]
    public async Task Metrics_record_the_duration_and_the_retries_of_a_call()
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
    public async Task The_activity_of_a_raw_call_is_named_by_its_method_and_hides_path_and_query(string method, string name)
    {
        await using var attempts = new Attempts(null, RawResponse.With(200, "1"));

        await attempts.Client.SendAsync(new HttpMethod(method), "/v2/skills/planted-id", [new("q", "planted-value")]);

        var activity = Assert.Single(_telescope.ActivitiesOf(attempts.Port));
        Assert.Equal((name, name), (activity.DisplayName, activity.GetTagItem("tavus.operation.name")));
        Assert.DoesNotContain(activity.TagObjects, static tag => tag.Value?.ToString()?.Contains("planted", StringComparison.Ordinal) == true);
    }
}
