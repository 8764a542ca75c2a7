using Tavus.ContractTests.Validation;
using Tavus.Documented;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;

namespace Tavus.ContractTests.Server;

/// <summary>Stubs the documented responses. The key of a request starts with the name of the response to send.</summary>
internal static class DocumentedService
{
    /// <remarks>
    /// The matchers are functions: WireMock.Net compiles the patterns of its other matchers, which takes 75 ms for each new server. There is
    /// one function for all headers, since WireMock.Net would require only one of several functions to match.
    /// </remarks>
    public static void Stub(StubServer server)
    {
        foreach (var documented in OpenApiDocument.Responses)
        {
            var response = Response.Create().WithStatusCode(documented.Status).WithHeaders(documented.Headers.ToDictionary());
            server.Given(Request.Create()
                    .UsingMethod(documented.Operation.Method)
                    .WithPath(path => RequestValidator.Matches(documented.Operation.Path, path))
                    .WithHeader(headers => Starts(headers, "Accept", "application/json") && Starts(headers, "x-api-key", $"{documented.Name}-")))
                .WithTitle(documented.Name)
                .RespondWith(documented.Body is null ? response : response.WithHeader("Content-Type", "application/json").WithBody(documented.Body.ToJsonString()));
        }
    }

    private static bool Starts(IDictionary<string, string[]> headers, string name, string start) =>
        headers.TryGetValue(name, out var values) && values[0].StartsWith(start, StringComparison.Ordinal);
}
