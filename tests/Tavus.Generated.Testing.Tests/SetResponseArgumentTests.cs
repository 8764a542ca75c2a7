using System.Net;

namespace Tavus.Testing.Tests;

public sealed class SetResponseArgumentTests : IDisposable
{
    private const string Get = "Personas_Get";
    private readonly TavusStub _stub = new();

    public void Dispose() => _stub.Dispose();

    [Fact]
    public void Setting_a_response_of_an_unknown_operation_throws_and_lists_the_operations()
    {
        Action[] attempts =
        [
            () => _stub.Respond("Personas_Fetch", HttpStatusCode.OK),
            () => _stub.RespondWithExample("Personas_Fetch", HttpStatusCode.OK, "bare"),
            () => _stub.Respond("Personas_Fetch", HttpStatusCode.OK, "{}"),
            () => _stub.Respond("Personas_Fetch", (_, _) => Task.FromResult(new HttpResponseMessage())),
        ];

        Assert.All(attempts, attempt =>
        {
            var exception = Assert.Throws<ArgumentException>("operationId", attempt);
            Assert.Contains("'Personas_Fetch'", exception.Message, StringComparison.Ordinal);
            Assert.Contains("Personas_Get", exception.Message, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Setting_an_undocumented_status_throws_and_lists_the_documented_statuses()
    {
        var exception = Assert.Throws<ArgumentException>("status", () => _stub.Respond(Get, HttpStatusCode.Accepted));

        Assert.Contains("no status 202 for Personas_Get. It has: 200, 400, 401, 402, 429.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Setting_an_unknown_example_throws_and_lists_the_documented_examples()
    {
        var exception = Assert.Throws<ArgumentException>("example", () => _stub.RespondWithExample(Get, HttpStatusCode.OK, "naked"));

        Assert.Contains("'naked'", exception.Message, StringComparison.Ordinal);
        Assert.Contains("It has: documented, bare.", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("json")]
    [InlineData("text/html\r\nx-injected: 1")]
    public void Respond_with_an_invalid_content_type_throws_ArgumentException(string contentType) =>
        Assert.Throws<ArgumentException>(nameof(contentType), () => _stub.Respond(Get, HttpStatusCode.OK, "{}", contentType));

    [Theory]
    [InlineData(0)]
    [InlineData(99)]
    [InlineData(1000)]
    public void Respond_with_an_invalid_HTTP_status_throws_ArgumentOutOfRangeException(int status) =>
        Assert.Throws<ArgumentOutOfRangeException>(nameof(status), () => _stub.Respond(Get, (HttpStatusCode)status, "{}"));

    [Fact]
    public void Respond_with_a_null_argument_throws_ArgumentNullException()
    {
        Assert.Throws<ArgumentNullException>("operationId", () => _stub.Respond(null!, HttpStatusCode.OK));
        Assert.Throws<ArgumentNullException>("body", () => _stub.Respond(Get, HttpStatusCode.OK, null!));
        Assert.Throws<ArgumentNullException>("contentType", () => _stub.Respond(Get, HttpStatusCode.OK, "{}", null!));
        Assert.Throws<ArgumentNullException>("responder", () => _stub.Respond(Get, null!));
    }
}
