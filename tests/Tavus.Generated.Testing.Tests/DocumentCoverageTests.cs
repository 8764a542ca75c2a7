using System.Net;
using Tavus.Documented;
using OpenApiDocument = Tavus.Documented.OpenApiDocument;

namespace Tavus.Testing.Tests;

/// <summary>The stub has every operation of the OpenAPI document, and can return every documented response.</summary>
public sealed class DocumentCoverageTests : IDisposable
{
    private readonly TavusStub _stub = new();

    public static TheoryData<string> Responses => [.. OpenApiDocument.Responses.Select(static response => response.Name)];

    public static TheoryData<string> Operations => [.. OpenApiDocument.Operations.Select(static operation => operation.Id)];

    public static TheoryData<string> Lists => [.. OpenApiDocument.Operations.Where(static operation => operation.Verb == "List").Select(static operation => operation.Id)];

    public void Dispose() => _stub.Dispose();

    [Fact]
    public void Stub_has_every_operation_of_the_OpenAPI_document() => Assert.Equal(
        OpenApiDocument.Operations.Select(static operation => operation.Id).Order(StringComparer.Ordinal),
        DocumentedOperations.All.Select(static operation => operation.Id));

    [Fact]
    public void Stub_stores_every_resource_whose_Get_response_contains_the_id() => Assert.Equal(
        OpenApiDocument.Operations.Where(static operation => operation.Verb == "Get" && HasId(operation)).Select(static operation => operation.Resource).Order(StringComparer.Ordinal),
        DocumentedResources.All.Select(static resource => resource.Name).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Responses))]
    public async Task Stub_returns_every_documented_response_that_a_test_sets(string name)
    {
        var documented = OpenApiDocument.Response(name);
        var (operation, status) = (documented.Operation, (HttpStatusCode)documented.Status);
        if (documented.Example.Length == 0)
        {
            _stub.Respond(operation.Id, status);
        }
        else
        {
            _stub.RespondWithExample(operation.Id, status, documented.Example);
        }

        using var client = _stub.CreateClient();
        if (documented.IsSuccess)
        {
            Assert.Equal(status, (await DocumentedCall.SendAsync(client, operation)).StatusCode);
        }
        else
        {
            var exception = await Assert.ThrowsAnyAsync<TavusApiException>(() => DocumentedCall.SendAsync(client, operation));
            Assert.Equal((status, operation.Id), (exception.StatusCode, exception.OperationId));
            Assert.False(string.IsNullOrEmpty(exception.ErrorMessage));
        }
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Stub_response_to_documented_arguments_has_no_drift_except_for_Personas(string operationId)
    {
        using var client = _stub.CreateClient();

        var response = await DocumentedCall.SendAsync(client, OpenApiDocument.Operation(operationId));

        // The documented example of a persona has values of the wrong type, which are reported as drift.
        Assert.True(response.Drift.Count == 0 || operationId.StartsWith("Personas_", StringComparison.Ordinal), string.Join(", ", response.Drift));
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Stub_finds_items_for_the_documented_filters_of_each_list(string operationId)
    {
        using var client = _stub.CreateClient();

        dynamic response = await DocumentedCall.SendAsync(client, OpenApiDocument.Operation(operationId));

        Assert.NotEmpty((System.Collections.IEnumerable)response.Value.Items);
    }

    private static bool HasId(Documented.DocumentedOperation get) =>
        get.Place["responses"]["200"]["content"]["application/json"]["schema"]["properties"][get.Path.Split('{', '}')[1]].Node is not null;
}
