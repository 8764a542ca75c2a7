using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Tavus.Documented;

namespace Tavus.ContractTests;

/// <summary>Tests documented operations, called by their paths.</summary>
public class RawCallTests : ContractTest
{
    public static TheoryData<string> Successes => [.. OpenApiDocument.Responses.Where(static response => response.IsSuccess).Select(static response => response.Name)];

    [Theory]
    [MemberData(nameof(Successes))]
    public async Task SendAsync_to_a_documented_path_returns_the_documented_response(string name)
    {
        var documented = OpenApiDocument.Responses.Single(response => response.Name == name);
        var operation = documented.Operation;
        using var client = CreateClient(name);

        var response = await client.SendAsync(new HttpMethod(operation.Method.ToUpperInvariant()), Fill(operation), body: operation.RequestBody is { } body ? RawJson.Parse(body.ToJsonString()) : (RawJson?)null);

        Assert.Equal(documented.Status, (int)response.StatusCode);
        Assert.True(JsonNode.DeepEquals(documented.Body, JsonNode.Parse(response.Value.ToJson())));
        Assert.Empty(response.Drift);
    }

    private static string Fill(DocumentedOperation operation) => Regex.Replace(operation.Path, "{([^}]+)}", match =>
        operation.Place["parameters"].Items.First(parameter => parameter["name"].Text == match.Groups[1].Value)["example"].Text!);
}
