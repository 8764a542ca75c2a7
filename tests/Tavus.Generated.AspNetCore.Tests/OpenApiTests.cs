using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.Swagger;

namespace Tavus.AspNetCore.Tests;

/// <summary>The OpenAPI document of an application describes the library's types as the OpenAPI document of the Tavus API does.</summary>
public class OpenApiTests
{
    public static TheoryData<string> Generators => ["Microsoft.AspNetCore.OpenApi", "Swashbuckle"];

    [Theory]
    [MemberData(nameof(Generators))]
    public async Task Tavus_types_in_an_OpenAPI_document_of_an_application_have_the_names_and_types_of_the_API(string generator)
    {
        var schemas = await SchemasAsync(generator);

        Assert.Equal("string", (string?)schemas["Persona"]!["properties"]!["persona_name"]!["type"]);
        Assert.NotNull(schemas["Persona"]!["properties"]!["persona_name"]!["description"]);
        Assert.Equal("object", (string?)schemas["CreatePersonaRequest"]!["type"]);
        Assert.Null(schemas["Persona"]!["properties"]!["additionalProperties"]);
        Assert.DoesNotContain("x-since", schemas.ToJsonString(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Generators))]
    public async Task Open_enum_schema_lists_known_values_and_allows_other_strings(string generator)
    {
        var schemas = await SchemasAsync(generator);

        Assert.Equal(["full", "echo"], schemas["PipelineMode"]!["anyOf"]![0]!["enum"]!.AsArray().Select(static value => (string)value!));
        Assert.Equal("""{"type":"string"}""", schemas["PipelineMode"]!["anyOf"]![1]!.ToJsonString());
    }

    [Theory]
    [MemberData(nameof(Generators))]
    public async Task Every_schema_reference_in_the_OpenAPI_document_of_the_application_resolves(string generator)
    {
        var schemas = await SchemasAsync(generator);
        var references = References(schemas).Distinct().ToList();

        Assert.Contains("#/components/schemas/LlmLayer", references);
        Assert.All(references, reference => Assert.NotNull(schemas[reference.Split('/')[^1]]));
    }

    [Theory]
    [MemberData(nameof(Generators))]
    public async Task Pages_lists_maps_and_arrays_have_the_schema_of_their_items(string generator)
    {
        var schemas = await SchemasAsync(generator);
        var lists = schemas["Lists"]!["properties"]!;

        Assert.Equal("#/components/schemas/Conversation", (string?)(schemas["PageOfConversation"] ?? schemas["ConversationPage"])!["properties"]!["items"]!["items"]!["$ref"]);
        Assert.Equal("#/components/schemas/Persona", (string?)lists["list"]!["items"]!["$ref"]);
        Assert.Equal("#/components/schemas/DocumentStatus", (string?)lists["array"]!["items"]!["$ref"]);
        Assert.Equal("#/components/schemas/Video", (string?)lists["map"]!["additionalProperties"]!["$ref"]);
    }

    [Theory]
    [MemberData(nameof(Generators))]
    public async Task No_schema_of_the_library_forbids_additional_properties(string generator)
    {
        var schemas = await SchemasAsync(generator);

        Assert.All(schemas.Where(static schema => typeof(Persona).Assembly.GetType($"Tavus.{schema.Key}") is { IsPublic: true }), static schema => Assert.Null(schema.Value!["additionalProperties"]));
    }

    [Theory]
    [MemberData(nameof(Generators))]
    public async Task The_schema_of_a_callback_is_an_object_without_the_properties_of_the_CSharp_type(string generator)
    {
        var schema = (await SchemasAsync(generator))["TavusCallback"]!;

        Assert.Equal("object", (string?)schema["type"]);
        Assert.Null(schema["properties"]);
    }

    [Fact]
    public void TavusSchemas_ignores_references_and_types_outside_the_library()
    {
        Assert.False(TavusSchemas.TryApply(typeof(Persona), new OpenApiSchemaReference("Persona"), static _ => new OpenApiSchema()));
        Assert.Empty(TavusSchemas.GetReferences(typeof(string)));
        Assert.False(TavusSchemas.TryApply(typeof(Dictionary<string, Persona>), new OpenApiSchema(), static _ => new OpenApiSchema()));
    }

    private static async Task<JsonObject> SchemasAsync(string generator)
    {
        await using var host = await TestHost.StartAsync(
            static services => services
                .AddOpenApi(static options => options.AddTavusSchemas())
                .AddEndpointsApiExplorer()
                .AddSwaggerGen(static options => options.SchemaFilter<ReadmeTests.TavusSchemaFilter>()),
            static application =>
            {
                application.MapOpenApi();
                application.MapGet("/page", static (PipelineMode? mode) => new Page<Conversation>([]));
                application.MapPost("/lists", static (TavusCallback callback) => new Lists([], [], []));
                application.MapPatch("/patch", static (JsonPatch patch) => patch);
            });
        var text = generator == "Swashbuckle"
            ? await host.Service<ISwaggerProvider>().GetSwagger("v1").SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1)
            : await host.GetTextAsync("/openapi/v1.json");
        return JsonNode.Parse(text)!["components"]!["schemas"]!.AsObject();
    }

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(static member => member is { Key: "$ref", Value: JsonValue reference } ? [(string)reference!] : References(member.Value)),
        JsonArray items => items.SelectMany(References),
        _ => [],
    };

    private sealed record Lists(List<Persona> List, DocumentStatus[] Array, Dictionary<string, Video> Map);
}
