using Tavus.ContractTests.Document;
using Tavus.ContractTests.Validation;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;

namespace Tavus.ContractTests.Server;

/// <summary>Stubs the documented responses. The key of a request starts with the name of the one that it gets.</summary>
internal static class DocumentedService
{
    /// <remarks>Functions, since WireMock.Net compiles the patterns of its other matchers, which takes a new server 75 ms. One for all headers, since of several any one would suffice.</remarks>
    public static void Stub(StubServer server)
    {
        foreach (var answer in OpenApiDocument.Answers)
        {
            var response = Response.Create().WithStatusCode(answer.Status).WithHeaders(answer.Headers.ToDictionary());
            server.Given(Request.Create()
                    .UsingMethod(answer.Method)
                    .WithPath(path => RequestValidator.Matches(answer.Path, path))
                    .WithHeader(headers => Starts(headers, "Accept", "application/json") && Starts(headers, "x-api-key", $"{answer.Name}-")))
                .WithTitle(answer.Name)
                .RespondWith(answer.Body is null ? response : response.WithHeader("Content-Type", "application/json").WithBody(answer.Body.ToJsonString()));
        }
    }

    private static bool Starts(IDictionary<string, string[]> headers, string name, string start) =>
        headers.TryGetValue(name, out var values) && values[0].StartsWith(start, StringComparison.Ordinal);
}
