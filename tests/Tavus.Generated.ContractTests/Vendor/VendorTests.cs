using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Tavus.Documented;
using WireMock;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Types;
using WireMock.Util;
using Xunit.Abstractions;

namespace Tavus.ContractTests.Vendor;

/// <summary>Compares the OpenAPI documents of this repository with the vendor's own OpenAPI document.</summary>
public partial class VendorTests(ITestOutputHelper output) : ContractTest
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
    public async Task Each_difference_from_the_vendor_OpenAPI_document_has_a_reason_and_names_the_facts_that_support_it()
    {
        var differences = VendorDifferences.Find(VendorDocument.Root!).ToArray();

        var report = new StringBuilder("| operation, and what the documents of this repository have, lack or say otherwise | why |\n|---|---|\n");
        foreach (var (line, reason, _) in differences)
        {
            report.Append(CultureInfo.InvariantCulture, $"| `{line}` | {reason} |\n");
        }

        await File.WriteAllTextAsync(Path.Combine(AppContext.BaseDirectory, "vendor-differences.md"), report.ToString());
        Assert.All(differences, static difference => Assert.Matches(NamedFacts(), difference.Reason));
    }

    /// <summary>The descriptions in our documents say where a member was seen. The report must not contradict them.</summary>
    [VendorFact]
    public void A_member_has_a_reason_other_than_documentation_exactly_if_its_description_says_that_no_documentation_mentions_it()
    {
        var differences = VendorDifferences.Find(VendorDocument.Root!).ToArray();

        Assert.Equal(
            differences.Where(static difference => NoDocumentation().IsMatch(difference.Description)).Select(static difference => difference.Line),
            differences.Where(static difference => OtherSource().IsMatch(difference.Reason)).Select(static difference => difference.Line));
    }

    [VendorTheory]
    [MemberData(nameof(Operations))]
    public async Task Response_generated_from_the_vendor_schema_is_read_and_written_back_without_loss(string id)
    {
        var operation = OpenApiDocument.Operation(id);
        var responses = VendorDocument.Operations(VendorDocument.Root!)[VendorDocument.Key(operation.Method, operation.Path)]["responses"]!.AsObject();
        var samples = new VendorSamples(VendorDocument.Root!, new Random(1));
        var (current, compared, unread) = (new Sample(0, ""), 0, 0);
        Server.Given(Request.Create().UsingAnyMethod()).AtPriority(-1).RespondWith(Response.Create().WithCallback(_ => Message(current)));
        using var client = CreateClient("any");

        foreach (var sample in responses.Where(static response => response.Key[0] == '2').SelectMany(response => Generate(operation, response.Key, response.Value, samples)))
        {
            current = sample;
            var response = await DocumentedCall.SendAsync(client, operation);
            var (body, written) = (sample.Body.Length == 0 ? null : JsonNode.Parse(sample.Body), ReadBack.ToJson(response));

            ReadBack.AssertPageIsComplete(operation, response, body);
            Assert.True(written is null || ReadBack.Shapes(body!).Any(shape => JsonNode.DeepEquals(shape, written)), $"{sample.Body}\n{written}");
            (compared, unread) = written is null ? (compared, unread + 1) : (compared + 1, unread);
        }

        output.WriteLine($"{id}: {compared} responses read and compared, {unread} without a body or with a body that is not read");
        Assert.Equal(operation.ReturnsValue, compared >= Samples);
        Assert.Equal(operation.ReturnsValue, unread == 0);
    }

    /// <summary>Generates the response bodies for a status. If an envelope is allowed, generates each body with and without it. If the status has no body, returns one empty body.</summary>
    private static IEnumerable<Sample> Generate(DocumentedOperation operation, string status, JsonNode? response, VendorSamples samples)
    {
        var code = int.Parse(status, CultureInfo.InvariantCulture);
        if (VendorDocument.Schema(VendorDocument.Root!, response) is not { } schema)
        {
            return [new(code, "")];
        }

        return operation.Place["responses"][status]["content"]["application/json"]["x-envelope"].Text is { } envelope
            ? Enumerable.Range(0, Samples).Select(_ => samples.Next(schema["properties"]![envelope]!["items"], needsIds: true)).SelectMany(bare => new Sample[] { new(code, bare), new(code, $$"""{"{{envelope}}":[{{bare}}]}""") })
            : Enumerable.Range(0, Samples).Select(_ => new Sample(code, samples.Next(schema, needsIds: operation.Method == "post")));
    }

    private static ResponseMessage Message(Sample sample) => new()
    {
        StatusCode = sample.Status,
        Headers = new Dictionary<string, WireMockList<string>> { ["Content-Type"] = new("application/json") },
        BodyData = new BodyData { DetectedBodyType = BodyType.String, BodyAsString = sample.Body, Encoding = Encoding.UTF8 },
    };

    /// <summary>Matches a reason that ends with known topics of the facts.</summary>
    [GeneratedRegex(@"^\S.* \(facts: (?:(?:, )?(?:callbacks|contradictions|conversations|documents|errors|guardrails|objectives|PALs|personas|pronunciation dictionaries|replicas|two sets of names|videos|voices)\b)+\)$")]
    private static partial Regex NamedFacts();

    [GeneratedRegex(@"Tavus\s+documentation does not (?:mention|show) (?:it|this member)\b")]
    private static partial Regex NoDocumentation();

    [GeneratedRegex("^(?:seen in responses|(?:sent|read) by integrations) ")]
    private static partial Regex OtherSource();

    private sealed record Sample(int Status, string Body);
}
