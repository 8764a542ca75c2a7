using Tavus.Generator.Tests.Running;

namespace Tavus.Generator.Tests.Emitting;

/// <summary>Tests the emitted code that defines how the stub responds to each operation.</summary>
public sealed class StubResourceEmitterTests
{
    private const string Document = """
        openapi: 3.0.3
        paths:
          /things:
            get:
              operationId: Things_List
              tags: [Things]
              parameters:
                - { name: page, in: query, schema: { type: integer, minimum: 0 } }
                - { name: limit, in: query, schema: { type: integer } }
                - { name: mood, in: query, schema: { $ref: '#/components/schemas/Mood' } }
                - { name: sort, in: query, schema: { type: string } }
              responses: { '200': { content: { application/json: { schema: { $ref: '#/components/schemas/ThingPage' } } } } }
            post:
              operationId: Things_Create
              tags: [Things]
              requestBody: { required: true, x-name: request, content: { application/json: { schema: { $ref: '#/components/schemas/CreateThingRequest' } } } }
              responses: { '201': { content: { application/json: { schema: { $ref: '#/components/schemas/CreateThingResult' } } } } }
          /things/{thing_id}:
            parameters:
              - { name: thing_id, x-originalName: thingId, in: path, required: true, schema: { type: string } }
            get:
              operationId: Things_Get
              x-wait: [{ name: UntilGlad, member: mood, ready: [glad], failed: [sad], renewed: name, interval: PT1S, timeout: PT1M }]
              tags: [Things]
              responses: { '200': { content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } } }
            patch:
              operationId: Things_Patch
              tags: [Things]
              requestBody: { required: true, x-name: patch, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/JsonPatchOperation' } } } } }
              responses: { '200': {} }
            put:
              operationId: Things_Rename
              tags: [Things]
              requestBody: { required: true, x-name: request, content: { application/json: { schema: { $ref: '#/components/schemas/CreateThingRequest' } } } }
              responses: { '200': { content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } } }
            delete:
              operationId: Things_Delete
              tags: [Things]
              responses: { '204': {} }
          /things/{thing_id}/parts:
            delete:
              operationId: Things_DeleteParts
              tags: [Things]
              parameters:
                - { name: thing_id, x-originalName: thingId, in: path, required: true, schema: { type: string } }
              responses: { '204': {} }
          /things/{thing_id}/parts/{part_id}:
            get:
              operationId: Things_GetPart
              tags: [Things]
              parameters:
                - { name: thing_id, x-originalName: thingId, in: path, required: true, schema: { type: string } }
                - { name: part_id, x-originalName: partId, in: path, required: true, schema: { type: string } }
              responses: { '200': { content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } } }
          /words/{word}:
            get:
              operationId: Words_Get
              tags: [Words]
              parameters:
                - { name: word, in: path, required: true, schema: { type: string } }
              responses: { '200': { content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } } }
        components:
          schemas:
            Thing:
              properties:
                thing_id: { type: string, x-aliases: [uuid] }
                name: { type: string }
                mood: { $ref: '#/components/schemas/Mood' }
            ThingPage:
              properties:
                data: { type: array, items: { $ref: '#/components/schemas/Thing' } }
            CreateThingRequest:
              required: [name]
              x-exactly-one-of: [text, link]
              properties:
                name: { type: string }
                text: { type: string, x-required-unless: { mood: 'glad' } }
                link: { type: string, x-required: true }
                mood: { $ref: '#/components/schemas/Mood' }
            CreateThingResult:
              properties:
                thing_id: { type: string }
            JsonPatchOperation:
              x-csharp: handwritten
              properties: { op: { type: string } }
            Mood:
              type: string
              x-open-enum: true
              enum: ['glad', 'sad']
        """;

    [Fact]
    public void Generated_stub_maps_each_operation_to_create_get_list_patch_delete_or_action() => EmittedCode.Is(
        """
        internal static partial class DocumentedResources
        {
            public static DocumentedResource Things { get; } = new("Things", "thing_id", [("uuid", "thing_id")], ["thing_id", "name", "mood"], static json => global::Tavus.Thing.Parse(json.Utf8.Span).ThingId, [new("mood", ["glad"], ["sad"], "name")]);
            public static global::System.Collections.Generic.IReadOnlyList<DocumentedResource> All { get; } = [Things];
        }
        internal static partial class ResourceOperations
        {
            public static readonly global::System.Collections.Generic.Dictionary<string, ResourceOperation> All = new(global::System.StringComparer.Ordinal)
            {
                ["Things_Create"] = new CreateOperation(DocumentedResources.Things, ["text", "link"], ["thing_id"], [new("name"), new("text", "mood", "glad"), new("link")], ["text", "link"]),
                ["Things_Delete"] = new DeleteOperation(DocumentedResources.Things),
                ["Things_DeleteParts"] = new ActionOperation(DocumentedResources.Things, false, [], []),
                ["Things_Get"] = new GetOperation(DocumentedResources.Things),
                ["Things_List"] = new ListOperation(DocumentedResources.Things, 0, false, [new("mood", ["glad", "sad"]), new("sort", [])]),
                ["Things_Patch"] = new PatchOperation(DocumentedResources.Things),
                ["Things_Rename"] = new ActionOperation(DocumentedResources.Things, true, ["name", "text", "link", "mood"], [new("name"), new("text", "mood", "glad"), new("link")]),
            };
        }
        public sealed partial class TavusStub
        {
            private global::Tavus.Testing.StubCollection<global::Tavus.Thing>? _thingsOrNull;
            [global::System.CodeDom.Compiler.GeneratedCode("Tavus.Generator", "1.0")]
            public global::Tavus.Testing.StubCollection<global::Tavus.Thing> Things => _thingsOrNull ??= new(_stores[DocumentedResources.Things], static json => global::Tavus.Thing.Parse(json.Utf8.Span), static item => item.ThingId);
        }
        """,
        new GeneratorSession(Document, emit: "Stub").Run().Texts()["DocumentedResources.g.cs"],
        "Tavus.Testing");

    [Fact]
    public void An_operation_of_a_resource_that_cannot_be_stored_is_still_in_DocumentedOperations() =>
        Assert.Contains("new(\"Words_Get\"", new GeneratorSession(Document, emit: "Stub").Run().Texts()["DocumentedOperations.g.cs"], StringComparison.Ordinal);
}
