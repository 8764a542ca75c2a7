using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using Tavus.Generator.Diagnostics;
using Tavus.Generator.Parsing;
using static Tavus.Generator.Tests.Running.DocumentAssert;
using static Tavus.Generator.Tests.Running.TestDocuments;

namespace Tavus.Generator.Tests.Diagnostics;

public sealed class NameCollisionTests
{
    private const string LeaveOut = "Leave the property out: AdditionalProperties keeps members that are not listed.";

    [Fact]
    public void Two_properties_with_the_same_CSharp_name_are_reported() => Reports(
        "TAV002",
        "'apiKey' becomes 'ApiKey' in C#, which is also the name of 'api_key' in line 6. " + LeaveOut,
        WithSchemas("""
            Layer:
              properties:
                api_key: { type: string }
                [|apiKey|]: { type: string }
            """));

    [Fact]
    public void A_property_with_the_name_of_its_class_is_reported() => Reports(
        "TAV002",
        "'persona' becomes 'Persona' in C#, which is also the name of the class that contains it. " + LeaveOut,
        WithSchemas("""
            Persona:
              properties:
                [|persona|]: { type: string }
            """));

    [Fact]
    public void A_property_with_the_name_of_a_generated_member_is_reported() => Reports(
        "TAV002",
        "'additional_properties' becomes 'AdditionalProperties' in C#, which is also the name of a member of every generated class. " + LeaveOut,
        WithSchemas("""
            Persona:
              properties:
                [|additional_properties|]: { type: string }
            """));

    [Fact]
    public void Two_enum_values_with_the_same_CSharp_name_are_reported() => Reports(
        "TAV002",
        "'time_based' becomes 'TimeBased' in C#, which is also the name of 'time-based' in line 7. Leave the value out: an unlisted value is preserved.",
        WithSchemas("""
            TurnModel:
              type: string
              x-open-enum: true
              enum: ['time-based', [|'time_based'|]]
            """));

    [Fact]
    public void An_enum_value_with_the_name_of_a_generated_member_is_reported() => Reports(
        "TAV002",
        "'is documented' becomes 'IsDocumented' in C#, which is also the name of a member of every open enum. Leave the value out: an unlisted value is preserved.",
        WithSchemas("""
            State:
              type: string
              x-open-enum: true
              enum:
                - [|'is documented'|]
            """));

    [Fact]
    public void Two_schema_names_that_differ_only_in_case_are_reported() => Reports(
        "TAV002",
        "'TTSLayer' becomes 'TTSLayer' in C#, which is also the name of 'TtsLayer' in line 4. Rename one of them; the comparison ignores case.",
        WithSchemas("""
            TtsLayer: { properties: { name: { type: string } } }
            [|TTSLayer|]: { properties: { name: { type: string } } }
            """));

    [Theory]
    [InlineData("TavusClient", "a type of the library")]
    [InlineData("System", "a type of the library")]
    [InlineData("RawJson", "a type of the library")]
    [InlineData("ToolsClient", "'Tools' in line 5")]
    public void A_schema_with_a_name_that_the_library_uses_is_reported(string name, string owner) => Reports(
        "TAV002",
        $"'{name}' becomes '{name}' in C#, which is also the name of {owner}. Rename one of them; the comparison ignores case.",
        WithSchemas($"[|{name}|]: {{ properties: {{ name: {{ type: string }} }} }}") + "\ntags: [{ name: Tools }]");

    [Fact]
    public void Two_operations_with_the_same_operationId_are_reported() => Reports(
        "TAV002",
        "'Things_Get' becomes 'Things_Get' in C#, which is also the name of 'Things_Get' in line 4. Name each operation Tag_Verb, as in 'Personas_Get'.",
        """
        openapi: 3.0.3
        paths:
          /things:
            get: { operationId: Things_Get }
            head: { operationId: [|Things_Get|] }
        """);

    [Theory]
    [InlineData("Things_Get", "Things_GetWithResponse")]
    [InlineData("Things_List", "Things_ListPage")]
    [InlineData("Things_List", "Things_ListPageWithResponse")]
    public void An_operation_with_the_name_of_another_method_of_the_client_is_reported(string first, string second) => Reports(
        "TAV002",
        $"'{second}' becomes '{second}' in C#, which is also the name of '{first}' in line 4. Name each operation Tag_Verb, as in 'Personas_Get'.",
        $$"""
        openapi: 3.0.3
        paths:
          /things:
            get: { operationId: {{first}} }
            head: { operationId: [|{{second}}|] }
        """);

    [Theory]
    [InlineData("Tavus", "TavusClient", "a type of the library")]
    [InlineData("other things", "OtherThingsClient", "'Other things' in line 3")]
    public void A_tag_whose_client_has_the_name_of_another_type_is_reported(string name, string client, string owner) => Reports(
        "TAV002",
        $"'{name}' becomes '{client}' in C#, which is also the name of {owner}. Rename one of them; the comparison ignores case.",
        $$"""
        openapi: 3.0.3
        tags:
        - name: Other things
        - name: [|{{name}}|]
        """);

    [Fact]
    public void A_collision_in_a_bundle_names_the_line_of_the_OpenAPI_document()
    {
        var bundle = SourceText.From("openapi: 3.0.3\ncomponents:\n  schemas:\n# voices.yaml:40\n    Layer: { properties: { a: { type: string } } }\n    LAYER: { properties: { a: { type: string } } }\n");

        var diagnostics = new DiagnosticBag("tavus.yaml", bundle, "openapi");

        DocumentParser.Parse(bundle, diagnostics, CancellationToken.None);

        Assert.Contains(diagnostics.Found, static diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture).Contains("'Layer' in line 40 of voices.yaml", StringComparison.Ordinal));
    }

    [Fact]
    public void A_parameter_named_cancellationToken_is_reported() => Reports(
        "TAV002",
        "'cancellationToken' becomes 'cancellationToken' in C#, which is also the name of a parameter of every generated method. Give it another name with x-originalName.",
        WithOperation("""
            operationId: Things_Get
            parameters: [{ name: [|cancellationToken|], in: query, schema: { type: string } }]
            """));

    [Fact]
    public void An_operation_parameter_with_the_name_of_a_path_level_parameter_is_not_reported() => ReportsNothing("""
        openapi: 3.0.3
        paths:
          /things:
            parameters: [{ name: id, in: query, schema: { type: string } }]
            get:
              operationId: Things_Get
              parameters: [{ name: id, in: query, schema: { type: integer } }]
        """);
}
