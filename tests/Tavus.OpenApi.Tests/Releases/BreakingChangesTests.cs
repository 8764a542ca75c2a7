using Tavus.OpenApi.Tests.Documents;

namespace Tavus.OpenApi.Tests.Releases;

/// <summary>Tests each rule of the comparison with two versions of small OpenAPI documents.</summary>
public class BreakingChangesTests
{
    private const string Before = """
        openapi: 3.0.3
        paths:
          /v2/things/{thing_id}:
            parameters:
              - { name: thing_id, in: path, required: true, schema: { type: string } }
            get:
              operationId: Things_Get
              tags: [Things]
              x-wait: [{ name: UntilOn }, { name: UntilOff }]
              parameters:
                - { name: verbose, in: query, schema: { type: boolean }, x-originalName: isVerbose }
              responses:
                '200': { description: It., content: { application/json: { schema: { $ref: '#/components/schemas/Thing' }, x-envelope: data } } }
            patch:
              operationId: Things_Update
              requestBody: { x-name: request, content: { application/json: { schema: { $ref: '#/components/schemas/UpdateThing' } } } }
              responses:
                '200': { description: Done., content: { application/json: { schema: { $ref: '#/components/schemas/State' } } } }
        components:
          schemas:
            Thing:
              type: object
              x-patchable: true
              properties:
                name: { type: string }
                title: { type: string, x-aliases: [label, caption] }
                parts: { type: array, items: { type: string }, x-lone-item: true, x-patch-whole: true }
                made_at: { type: string, format: date-time, x-unix-seconds: true }
                size: { type: integer, format: int32 }
                state: { allOf: [{ $ref: '#/components/schemas/State' }] }
            UpdateThing:
              type: object
              properties:
                name: { type: string }
                state: { type: string, x-required-unless: { name: a } }
            State:
              type: string
              enum: ['on', 'off']
              x-open-enum: true
              x-enum-varnames: [TurnedOn, Off]
        """;

    [Theory]
    [InlineData("name: { type: string }", "name: { type: string, description: Another text. }")]
    [InlineData("size: { type: integer", "colour: { type: string }\n        size: { type: integer")]
    [InlineData("in: query, schema: { type: boolean }, x-originalName: isVerbose }", "in: query, schema: { type: boolean }, x-originalName: isVerbose }\n        - { name: page, in: query, schema: { type: integer } }")]
    [InlineData("enum: ['on', 'off']\n      x-open-enum: true\n      x-enum-varnames: [TurnedOn, Off]", "enum: ['on', 'off', 'new']\n      x-open-enum: true\n      x-enum-varnames: [TurnedOn, Off, New]")]
    [InlineData(", x-required-unless: { name: a }", "")]
    [InlineData("{ allOf: [{ $ref: '#/components/schemas/State' }] }", "{ $ref: '#/components/schemas/State' }")]
    [InlineData("name: { type: string }", "name: { type: string, format: password }")]
    [InlineData("components:", "  /v2/things:\n    get: { operationId: Things_List, parameters: [{ name: all, in: query, required: true, schema: { type: boolean } }], responses: { '204': { description: Done. } } }\ncomponents:")]
    [InlineData("{ name: UntilOff }]", "{ name: UntilOff }, { name: UntilNew }]")]
    [InlineData("[label, caption]", "[label, caption, heading]")]
    [InlineData("UpdateThing:\n      type: object", "UpdateThing:\n      type: object\n      x-patchable: true")]
    [InlineData("name: { type: string }", "name: { type: string, x-aliases: [label] }")]
    [InlineData("{ $ref: '#/components/schemas/State' } } } }", "{ $ref: '#/components/schemas/State' }, x-envelope: data } } }")]
    public void Additions_and_relaxed_rules_and_equivalent_rewrites_are_not_breaking_changes(string text, string replacement) => Assert.Empty(Changes(text, replacement));

    [Theory]
    [InlineData("Things_Get", "Things_Read", "operation Things_Get is gone.")]
    [InlineData("get:\n", "put:\n", "operation Things_Get was 'GET /v2/things/{thing_id} of Things', and is 'PUT /v2/things/{thing_id} of Things'.")]
    [InlineData("name: verbose", "name: detailed", "parameter Things_Get verbose is gone.")]
    [InlineData("in: query, schema: { type: boolean }", "in: query, schema: { type: string }", "parameter Things_Get verbose was 'query boolean isVerbose', and is 'query string isVerbose'.")]
    [InlineData("in: query, schema: { type: boolean }", "in: query, required: true, schema: { type: boolean }", "parameter Things_Get verbose was 'query boolean isVerbose', and is 'required query boolean isVerbose'.")]
    [InlineData("x-originalName: isVerbose", "x-originalName: verbose", "parameter Things_Get verbose was 'query boolean isVerbose', and is 'query boolean verbose'.")]
    [InlineData("tags: [Things]", "tags: [Objects]", "operation Things_Get was 'GET /v2/things/{thing_id} of Things', and is 'GET /v2/things/{thing_id} of Objects'.")]
    [InlineData("{ x-name: request, content", "{ x-name: request, required: true, content", "request Things_Update was 'UpdateThing request', and is 'required UpdateThing request'.")]
    [InlineData("x-name: request", "x-name: update", "request Things_Update was 'UpdateThing request', and is 'UpdateThing update'.")]
    [InlineData("      x-open-enum: true\n", "", "type State was 'string open', and is 'string'.")]
    [InlineData("    Thing:\n      type: object", "    Thing:\n      type: object\n      x-csharp: internal", "type Thing was 'object', and is 'object internal'.")]
    [InlineData("in: query, schema: { type: boolean }, x-originalName: isVerbose }", "in: query, schema: { type: boolean }, x-originalName: isVerbose }\n        - { name: page, in: query, required: true, schema: { type: integer } }", "parameter Things_Get page is new, and refuses calls that were valid.")]
    [InlineData("schema: { $ref: '#/components/schemas/Thing' }", "schema: { $ref: '#/components/schemas/State' }", "result Things_Get 200 was 'Thing', and is 'State'.")]
    [InlineData("        name: { type: string }\n        title", "        title", "member Thing.name is gone.")]
    [InlineData("type: integer, format: int32", "type: integer, format: int64", "member Thing.size was 'integer int32', and is 'integer int64'.")]
    [InlineData("enum: ['on', 'off']\n      x-open-enum: true\n      x-enum-varnames: [TurnedOn, Off]", "enum: ['on']\n      x-open-enum: true\n      x-enum-varnames: [TurnedOn]", "value State.off is gone.")]
    [InlineData("[TurnedOn, Off]", "[On, Off]", "value State.on was 'TurnedOn', and is 'On'.")]
    [InlineData("    UpdateThing:\n      type: object", "    UpdateThing:\n      type: object\n      x-exactly-one-of: [name, state]", "rule UpdateThing is new, and refuses calls that were valid.")]
    [InlineData("{ name: a }", "{ name: b }", """rule UpdateThing.state was '{"name":"a"}', and is '{"name":"b"}'.""")]
    [InlineData(", { name: UntilOff }", "", "wait Things_Get UntilOff is gone.")]
    [InlineData("name: UntilOn", "name: UntilTurnedOn", "wait Things_Get UntilOn is gone.")]
    [InlineData("      x-patchable: true\n", "", "pointer Thing.name is gone.")]
    [InlineData("title: { type: string,", "title: { type: string, x-patch-whole: true,", "pointer Thing.title was '', and is 'whole'.")]
    [InlineData("[label, caption]", "[caption]", "form Thing.title label is gone.")]
    [InlineData(", x-lone-item: true", "", "form Thing.parts x-lone-item is gone.")]
    [InlineData(", x-unix-seconds: true", "", "form Thing.made_at x-unix-seconds is gone.")]
    [InlineData(", x-envelope: data", "", "envelope Things_Get 200 data is gone.")]
    public void An_incompatible_document_change_is_reported_as_a_breaking_change(string text, string replacement, string change) => Assert.Contains(change, Changes(text, replacement));

    private static IEnumerable<string> Changes(string text, string replacement) =>
        BreakingChanges.Between(Set(Before), Set(new Edit(text, replacement).Apply(Before)));

    private static DocumentSet Set(string yaml) => new(new YamlFile("things.yaml", yaml));
}
