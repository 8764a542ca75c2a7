using Microsoft.CodeAnalysis;
using Tavus.Generator.Tests.Running;

namespace Tavus.Generator.Tests;

/// <summary>Whatever an OpenAPI document contains, the generator never throws (CS8785). It reports each document that it does not support.</summary>
public sealed class HostileDocumentTests
{
    private const string Start = "openapi: 3.0.3\n";

    public static TheoryData<string> Refused { get; } =
    [
        "\0", "\uFEFF", "\uFFFF", "---", "...", "%YAML 1.2", "%TAG ! !", "!", "&", "*", "|", ">", "?", ":", "-", "[", "{", "'", "\"", "~", "null",
        "[]", "{}", "- openapi: 3.0.3", "? openapi\n: 3.0.3\n? [a, b]\n: c\n? openapi\n: 3.0.3",
        Start + "a: &a [*a]",
        Start + "? &a { *a : 1 }\n: 2",
        Start + "a: *nothing",
        Start + "a: &a { x: 1 }\nb: { <<: *a }",
        Start + "a: 1\na: 2",
        Start + "--- {}\n--- {}",
        Start + "a:\n\tb: c",
        Start + "a: \"\\ud800\"",
        Start + "a: \"\\U00110000\"",
        Start + "a: !<> b",
        Start + "a: " + new string('[', 100_000),
        Start + "a: " + string.Concat(Enumerable.Repeat("{a: ", 10_000)),
        Start + "a:\n" + string.Concat(Enumerable.Range(1, 500).Select(static depth => new string(' ', depth) + "a:\n")),
        Start + new string('k', 1 << 20) + ": 1",
        Start + "paths: { /a: { get: } }",
        Start + "paths: { /a: { get: [] } }",
        Start + "paths: { /a: { get: { operationId: [] } } }",
        Start + "paths: { /a: { get: { operationId: Things_Get, parameters: [{ name: }] } } }",
        Start + "paths: { /a: { get: { operationId: Things_Get, responses: { ~: } } } }",
        Start + "paths: { /a: { $ref: } }",
        Start + "components: { schemas: { ~: } }",
        Start + "components: { schemas: { A: } }",
        Start + "components: { schemas: { A: { properties: } } }",
        Start + "components: { schemas: { A: { properties: [] } } }",
        Start + "components: { schemas: { A: { properties: { a: } } } }",
        Start + "components: { schemas: { A: { properties: { ~: { type: string } } } } }",
        Start + "components: { schemas: { A: { properties: { ? [] : { type: string } } } } }",
        Start + "components: { schemas: { A: { properties: { a: { type: } } } } }",
        Start + "components: { schemas: { A: { properties: { a: { type: [string] } } } } }",
        Start + "components: { schemas: { A: { properties: { a: { $ref: } } } } }",
        Start + "components: { schemas: { A: { properties: { a: { $ref: [] } } } } }",
        Start + "components: { schemas: { A: { properties: { a: { allOf: } } } } }",
        Start + "components: { schemas: { A: { properties: { a: { allOf: [~] } } } } }",
        Start + "components: { schemas: { A: { properties: { a: { type: array, items: } } } } }",
        Start + "components: { schemas: { A: { enum: } } }",
        Start + "components: { schemas: { A: { type: string, x-open-enum: true, enum: [~] } } }",
        Start + "components: { schemas: { A: { type: string, x-open-enum: true, enum: [[]] } } }",
    ];

    public static TheoryData<string> Accepted { get; } =
    [
        Start,
        Start + "a: !!str 5\n!!str b: 1",
        Start + "a: &unused 1",
        Start + "info: { title: " + new string('t', 1 << 20) + " }",
        Start + "info:\npaths:\ncomponents:\n",
        Start + "paths: []\ncomponents: []",
        Start + "paths: { /a: , /b: [], ~: text }",
        Start + "paths: { /a: { get: { operationId: Things_Get, parameters: , responses: } } }",
        Start + "paths: { /a: { get: { operationId: Things_Get, parameters: [~, []], responses: { '200': , '201': [] } } } }",
        Start + "paths: { /a: { get: { operationId: Things_Get, responses: { '200': { content: { application/json: } } } } } }",
        Start + "paths: { /a: { get: { operationId: Things_Get, responses: { '200': { content: { application/json: { examples: { a: ~ } } } } } } } }",
        Start + "components: { schemas: { SecretNames: { type: string, x-open-enum: true, enum: [a] } } }",
        Start + "components: { schemas: { Größe: { type: string, x-open-enum: true, enum: [a] } } }",
        Start + "components: { schemas: { A: { required: text, properties: { b: { type: string } } } } }",
    ];

    [Theory]
    [MemberData(nameof(Refused))]
    public void An_invalid_OpenAPI_document_is_reported_at_a_position_inside_it_without_an_exception(string document)
    {
        var result = new GeneratorSession(document).Run();

        Assert.Null(result.Exception);
        Assert.NotEmpty(result.Diagnostics);
        Assert.All(result.Diagnostics, diagnostic => DocumentAssert.PointsInto(document, diagnostic));
    }

    [Theory]
    [MemberData(nameof(Accepted))]
    public void An_unusual_but_supported_OpenAPI_document_causes_no_diagnostic(string document)
    {
        DocumentAssert.ReportsNothing(document);
        Assert.Null(new GeneratorSession(document, emit: "Stub").Run().Exception);
    }
}
