using System.Text;
using System.Text.Json.Nodes;
using Tavus.Documented;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;

namespace Tavus.ContractTests.Vendor;

/// <summary>Compares the OpenAPI documents of this repository with the vendor's own OpenAPI document.</summary>
public class VendorTests : ContractTest
{
    private const int Samples = 200;

    public static TheoryData<string> Operations => [.. OpenApiDocument.Operations.Where(static operation => VendorOperations.All.Contains(VendorDocument.Key(operation.Method, operation.Path))).Select(static operation => operation.Id)];

    [Fact]
    public void OpenAPI_documents_of_the_repository_describe_every_supported_operation_of_the_vendor() =>
        Assert.Empty(VendorOperations.All.Except(OpenApiDocument.Operations.Select(static operation => VendorDocument.Key(operation.Method, operation.Path))));

    [VendorFact]
    public void VendorOperations_lists_every_supported_operation_of_the_vendor_OpenAPI_document() => Assert.Equal(
        VendorOperations.All.Order(StringComparer.Ordinal),
        VendorDocument.Operations(VendorDocument.Root!).Keys.Where(static key => !VendorOperations.LeftOut.Any(path => key.Contains(path, StringComparison.Ordinal))).Order(StringComparer.Ordinal));

    [VendorFact]
    public async Task Each_difference_from_the_vendor_OpenAPI_document_has_a_reason()
    {
        var differences = VendorDifferences.Find(VendorDocument.Root!).ToArray();

        var report = new StringBuilder("| operation, and what the documents of this repository have, lack or say otherwise | why |\n|---|---|\n");
        foreach (var (line, reason) in differences)
        {
            report.Append(System.Globalization.CultureInfo.InvariantCulture, $"| `{line}` | {reason} |\n");
        }

        await File.WriteAllTextAsync(Path.Combine(AppContext.BaseDirectory, "vendor-differences.md"), report.ToString());
        Assert.Empty(differences.Where(static difference => difference.Reason.Length == 0).Select(static difference => difference.Line));
    }

    [VendorTheory]
    [MemberData(nameof(Operations))]
    public async Task Response_generated_from_the_vendor_schema_is_read_and_written_back_without_loss(string id)
    {
        var operation = OpenApiDocument.Operation(id);
        var responses = VendorDocument.Operations(VendorDocument.Root!)[VendorDocument.Key(operation.Method, operation.Path)]["responses"]!.AsObject();
        var (status, response) = responses.First(static member => member.Key[0] == '2');
        var samples = new VendorSamples(VendorDocument.Root!, new Random(1));
        var schema = VendorDocument.Schema(VendorDocument.Root!, response);
        var isWrapped = operation.Place["responses"]["200"]["content"]["application/json"]["x-envelope"].Text is not null;
        var body = "";
        Server.Given(Request.Create().UsingAnyMethod()).AtPriority(-1).RespondWith(Response.Create()
            .WithStatusCode(int.Parse(status, System.Globalization.CultureInfo.InvariantCulture)).WithHeader("Content-Type", "application/json").WithBody(_ => body));
        using var client = CreateClient("any");

        for (var sample = 0; sample < Samples; sample++)
        {
            body = isWrapped
                ? $$"""{"data":[{{samples.Next(schema!["properties"]!["data"]!["items"], needsIds: true)}}]}"""
                : samples.Next(schema, needsIds: operation.Method == "post");

            var read = await DocumentedCall.SendAsync(client, operation);

            if (body.Length > 0 && ReadBack.ToJson(read) is { } written)
            {
                Assert.True(ReadBack.Shapes(JsonNode.Parse(body)!).Any(shape => JsonNode.DeepEquals(shape, written)), $"{body}\n{written}");
            }
        }
    }
}
