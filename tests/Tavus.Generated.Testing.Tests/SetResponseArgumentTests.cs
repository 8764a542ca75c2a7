using System.Net;

namespace Tavus.Testing.Tests;

public sealed class SetResponseArgumentTests : IDisposable
{
    private const string Get = "Personas_Get";
    private readonly TavusStub _stub = new();

    public void Dispose() => _stub.Dispose();

    [Fact]
    public void An_unknown_operation_is_an_error_that_lists_the_known_ones()
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
    public void An_undocumented_status_is_an_error_that_lists_the_documented_ones()
    {
        var exception = Assert.Throws<ArgumentException>("status", () => _stub.Respond(Get, HttpStatusCode.Accepted));

        Assert.Contains("no 202 of Personas_Get. It has: 200, 400, 401, 402, 429.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_example_is_an_error_that_lists_the_known_ones()
    {
        var exception = Assert.Throws<ArgumentException>("example", () => _stub.RespondWithExample(Get, HttpStatusCode.OK, "naked"));

        Assert.Contains("'naked'", exception.Message, StringComparison.Ordinal);
        Assert.Contains("It has: documented, bare.", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("json")]
    [InlineData("text/html\r\nx-injected: 1")]
    public void A_content_type_must_be_a_media_type(string contentType) =>
        Assert.Throws<ArgumentException>(nameof(contentType), () => _stub.Respond(Get, HttpStatusCode.OK, "{}", contentType));

    [Theory]
    [InlineData(0)]
    [InlineData(99)]
    [InlineData(1000)]
    public void A_status_must_be_one_of_http(int status) =>
        Assert.Throws<ArgumentOutOfRangeException>(nameof(status), () => _stub.Respond(Get, (HttpStatusCode)status, "{}"));

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>("operationId", () => _stub.Respond(null!, HttpStatusCode.OK));
        Assert.Throws<ArgumentNullException>("body", () => _stub.Respond(Get, HttpStatusCode.OK, null!));
        Assert.Throws<ArgumentNullException>("contentType", () => _stub.Respond(Get, HttpStatusCode.OK, "{}", null!));
        Assert.Throws<ArgumentNullException>("responder", () => _stub.Respond(Get, null!));
    }
}
