using static Tavus.Generator.Tests.Running.DocumentAssert;

namespace Tavus.Generator.Tests.Diagnostics;

public sealed class WaitTests
{
    private const string Rest = "interval: PT10S, timeout: PT1H";

    [Fact]
    public void A_wait_on_an_operation_without_an_id_parameter_is_reported() => Reports(
        "TAV004",
        "'x-wait' of an operation that does not get one object by its id is not supported here. Use it for the operation Tag_Get, which gets one object.",
        Document("[|x-wait|]: []", path: "/v2/videos", parameters: "[]"));

    [Fact]
    public void A_wait_that_is_not_in_a_list_is_reported() => Reports(
        "TAV004",
        "'x-wait' that is not a list of waits is not supported here. Write a list of mappings with 'name', 'member' and 'ready'.",
        Document("[|x-wait|]: { name: UntilReady }"));

    [Fact]
    public void A_wait_name_that_is_not_PascalCase_is_reported() => Reports(
        "TAV004",
        "A wait without a name in PascalCase is not supported here. Name the wait after the state that ends it, such as 'UntilReady'.",
        Document($"x-wait: [{{ name: [|until_ready|], member: status, ready: [ready], {Rest} }}]"));

    [Fact]
    public void Two_waits_with_the_same_name_are_reported() => Reports(
        "TAV002",
        "'UntilReady' becomes 'Videos_WaitUntilReady' in C#, which is also the name of 'UntilReady' in line 7. Give the wait another name.",
        Document($"x-wait: [{{ name: UntilReady, member: status, ready: [ready], {Rest} }}, {{ name: [|UntilReady|], member: status, ready: [done], {Rest} }}]"));

    [Fact]
    public void A_wait_with_the_name_of_an_operation_is_reported() => Reports(
        "TAV002",
        "'UntilReady' becomes 'Videos_WaitUntilReady' in C#, which is also the name of an operation. Give the wait another name.",
        Document($"x-wait: [{{ name: [|UntilReady|], member: status, ready: [ready], {Rest} }}]").Replace("paths:", "paths:\n  /x: { get: { operationId: Videos_WaitUntilReady, tags: [Videos] } }", StringComparison.Ordinal));

    [Theory]
    [InlineData("state")]
    [InlineData("size")]
    [InlineData("created_at")]
    [InlineData("status/x")]
    [InlineData("events/size")]
    [InlineData("events/x/y")]
    public void A_wait_on_a_member_that_is_neither_string_nor_open_enum_is_reported(string member) => Reports(
        "TAV004",
        $"A wait with the member '{member}' is not supported here. Use a string or open enum of the object, or of the items of a list, written as 'list/member'.",
        Document($"x-wait: [{{ name: UntilReady, member: [|{member}|], ready: [ready], {Rest} }}]"));

    [Fact]
    public void A_wait_reason_inside_a_list_is_reported() => Reports(
        "TAV004",
        "A wait with the reason 'events/event_type' is not supported here. Use a string or open enum of the object.",
        Document($"x-wait: [{{ name: UntilReady, member: status, ready: [ready], reason: [|events/event_type|], {Rest} }}]"));

    [Fact]
    public void A_wait_without_a_ready_state_is_reported() => Reports(
        "TAV004",
        "A wait without a state that ends it is not supported here. List at least one state under 'ready'.",
        Document($"x-wait: [{{ name: UntilReady, member: status, [|ready|]: [], {Rest} }}]"));

    [Fact]
    public void A_failed_state_of_a_wait_that_is_not_in_a_list_is_reported() => Reports(
        "TAV004",
        "A wait with one value as 'failed' is not supported here. Write a list of states in brackets.",
        Document($"x-wait: [{{ name: UntilReady, member: status, ready: [ready], failed: [|error|], {Rest} }}]"));

    [Theory]
    [InlineData("10s")]
    [InlineData("PT0S")]
    [InlineData("-PT1S")]
    [InlineData("P999999999999D")]
    public void A_wait_without_a_positive_ISO_8601_interval_is_reported(string interval) => Reports(
        "TAV004",
        "A wait without a positive 'interval' is not supported here. Write it as a duration (ISO 8601), such as PT10S.",
        Document($"x-wait: [{{ name: UntilReady, member: status, ready: [ready], interval: [|{interval}|], timeout: PT1H }}]"));

    [Theory]
    [InlineData("verbos", "true")]
    [InlineData("limit", "true")]
    [InlineData("verbose", "maybe")]
    public void A_wait_query_that_is_not_a_boolean_parameter_with_true_or_false_is_reported(string name, string value) => Reports(
        "TAV004",
        $"A wait with the query parameter '{name}' is not supported here. Use a boolean query parameter of the operation, with the value true or false.",
        Document($"x-wait: [{{ name: UntilReady, member: status, ready: [ready], query: {{ [|{name}|]: {value} }}, {Rest} }}]"));

    private static string Document(string wait, string path = "/v2/videos/{video_id}", string parameters = "[{ name: video_id, x-originalName: videoId, in: path, required: true, schema: { type: string } }, { name: verbose, in: query, schema: { type: boolean } }, { name: limit, in: query, schema: { type: integer } }]") => $$"""
        openapi: 3.0.3
        paths:
          {{path}}:
            get:
              operationId: Videos_Get
              tags: [Videos]
              {{wait}}
              parameters: {{parameters}}
              responses: { '200': { content: { application/json: { schema: { $ref: '#/components/schemas/Video' } } } } }
        components:
          schemas:
            Video:
              properties:
                video_id: { type: string }
                status: { type: string }
                size: { type: integer }
                created_at: { type: string, format: date-time }
                events: { type: array, items: { $ref: '#/components/schemas/VideoEvent' } }
            VideoEvent:
              properties:
                event_type: { type: string }
                size: { type: integer }
        """;
}
