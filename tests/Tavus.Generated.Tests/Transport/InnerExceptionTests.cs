namespace Tavus.Tests.Transport;

/// <summary>Exceptions from a caller's handler are kept as inner exceptions, unless they contain a secret.</summary>
public class InnerExceptionTests
{
    private const string Header = "header-of-the-caller";

    [Fact]
    public async Task A_handler_exception_that_quotes_the_request_is_not_kept_as_InnerException() =>
        Assert.Null((await FailAsync(static request => new InvalidOperationException(request.ToString()))).InnerException);

    [Theory]
    [InlineData("failed for " + TestClient.Key)]
    [InlineData("failed for " + Header)]
    [InlineData("failed with api_key=s3cr3t")]
    public async Task A_handler_exception_whose_cause_shows_a_secret_is_not_kept_as_InnerException(string message) =>
        Assert.Null((await FailAsync(_ => new HttpRequestException("failed", new IOException(message)))).InnerException);

    [Fact]
    public async Task A_handler_exception_with_a_Data_entry_is_not_kept_as_InnerException() =>
        Assert.Null((await FailAsync(static _ => new HttpRequestException("failed") { Data = { ["request"] = TestClient.Key } })).InnerException);

    [Fact]
    public async Task An_AggregateException_that_contains_a_secret_is_not_kept_as_InnerException() =>
        Assert.Null((await FailAsync(static _ => new AggregateException("several", new IOException("a"), new IOException("b", new IOException("key " + TestClient.Key))))).InnerException);

    [Fact]
    public async Task A_handler_exception_whose_ToString_shows_a_secret_is_not_kept_as_InnerException() => Assert.Null((await FailAsync(static _ => new TalkativeException())).InnerException);

    [Fact]
    public async Task A_handler_exception_without_secrets_is_kept_as_InnerException()
    {
        var cause = new HttpRequestException("failed", new IOException("of the network"));

        Assert.Same(cause, (await FailAsync(_ => cause)).InnerException);
    }

    private static async Task<TavusConnectionException> FailAsync(Func<HttpRequestMessage, Exception> exception)
    {
        using var httpClient = new HttpClient(new StubHandler((request, _) => Task.FromException<HttpResponseMessage>(exception(request))));
        using var client = TestClient.Of(new Uri("https://tavusapi.com"), httpClient: httpClient);
        using var clientWithHeader = client.WithOptions(new TavusRequestOptions { Headers = { ["X-Any"] = Header } });

        return await Assert.ThrowsAsync<TavusConnectionException>(() => clientWithHeader.Personas.GetAsync("p1"));
    }

    private sealed class TalkativeException : Exception
    {
        public override string ToString() => "failed with " + TestClient.Key;
    }
}
