using System.Text.RegularExpressions;
using Tavus.ContractTests.Document;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;

namespace Tavus.ContractTests.Server;

/// <summary>The answers of the document: the key of a request begins with the name of the one it asks for.</summary>
internal static class DocumentedService
{
    /// <remarks>By functions: WireMock.Net compiles the patterns of its other matchers, which takes a new server 75 ms; of several functions one suffices to it.</remarks>
    public static void Stub(StubServer server)
    {
        foreach (var answer in OpenApiDocument.Answers)
        {
            var path = $"^{Regex.Replace(answer.Path, "{[^}]+}", "[^/]+")}$";
            var response = Response.Create().WithStatusCode(answer.Status).WithHeaders(answer.Headers.ToDictionary());
            server.Given(Request.Create()
                    .UsingMethod(answer.Method)
                    .WithPath(actual => Regex.IsMatch(actual, path))
                    .WithHeader(headers => Starts(headers, "Accept", "application/json") && Starts(headers, "x-api-key", $"{answer.Name}-")))
                .WithTitle(answer.Name)
                .RespondWith(answer.Body is null ? response : response.WithHeader("Content-Type", "application/json").WithBody(answer.Body.ToJsonString()));
        }
    }

    private static bool Starts(IDictionary<string, string[]> headers, string name, string start) =>
        headers.TryGetValue(name, out var values) && values[0].StartsWith(start, StringComparison.Ordinal);
}
