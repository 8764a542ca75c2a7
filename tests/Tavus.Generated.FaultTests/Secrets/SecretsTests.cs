using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Tavus.FaultTests.Servers;
using Tavus.FaultTests.Witness;

namespace Tavus.FaultTests.Secrets;

/// <summary>Plants secrets in every possible place, and searches all output for them.</summary>
public sealed class SecretsTests : IDisposable
{
    private readonly Witnesses _witness = new();

    public void Dispose() => _witness.Dispose();

    [Theory]
    [InlineData(ResponseValidation.Tolerant)]
    [InlineData(ResponseValidation.Strict)]
    public async Task Logs_traces_metrics_and_exceptions_of_the_client_contain_no_secret(ResponseValidation contract)
    {
        await using var server = new FaultServer(EchoingService.RespondAsync, new FaultTime());
        await using var services = new ServiceCollection()
            .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(_witness.Logs))
            .AddHttpClient("tavus")
            .ConfigurePrimaryHttpMessageHandler(static () => new SocketsHttpHandler { AllowAutoRedirect = false })
            .Services.BuildServiceProvider();
        using var httpClient = services.GetRequiredService<IHttpClientFactory>().CreateClient("tavus");
        var options = new TavusClientOptions
        {
            ApiKey = Planted.OwnKey,
            BaseUrl = new Uri($"http://127.0.0.1:{server.Port}"),
            LoggerFactory = _witness.Logs,
            TimeProvider = server.Time,
            ResponseValidation = contract,
        };
        var requestOptions = new TavusRequestOptions { Headers = { ["X-Proxy-Authorization"] = Planted.ThirdPartyKey } };
        using var client = new TavusClient(options, httpClient);
        using var clientWithOptions = client.WithOptions(requestOptions);
        var succeeded = 0;
        List<Exception> failures = [];
        foreach (var step in Callers.Steps)
        {
            foreach (var personas in new[] { client.Personas, clientWithOptions.Personas })
            {
                object? result = null;
                var exception = await Record.ExceptionAsync(async () => result = await step(personas));
                _witness.Hear(exception);
                _witness.Hear(result);
                succeeded += exception is null ? 1 : 0;
                failures.AddRange(exception is null ? [] : [exception]);
            }
        }

        foreach (var shown in new object[] { options, requestOptions, client, clientWithOptions, client.Personas }.Concat(Callers.Arguments))
        {
            _witness.Hear(shown);
        }

        Assert.All(failures, static failure => Assert.IsAssignableFrom<TavusException>(failure));
        Assert.Equal(contract == ResponseValidation.Tolerant ? 20 : 6, succeeded);
        AssertNone(_witness.FindLeaks().Where(static leak => !IsOfTheMalformedResponse(leak) && !IsHeaderOfTheFactorysLog(leak)));
        Assert.Empty(ExpectedPlaces.Except(_witness.Places.Select(static place => place.Split(' ') is [var kind, var name, ..] ? $"{kind} {name}" : place)));
    }

    [Fact]
    public async Task Exception_for_an_invalid_argument_contains_no_secret()
    {
        using var client = new TavusClient(Planted.OwnKey);
        Func<Task>[] mistakes =
        [
            static () => Task.FromResult(new TavusClient(Planted.OwnKey + "\n")),
            static () => Task.FromResult(new TavusClient(new TavusClientOptions { ApiKey = Planted.OwnKey, BaseUrl = new Uri($"https://user:{Planted.ThirdPartyKey}@example.com") })),
            static () => Task.FromResult(new TavusClient(new TavusClientOptions { ApiKey = Planted.OwnKey, BaseUrl = new Uri("http://example.com") })),
            () => Task.FromResult(client.WithOptions(new TavusRequestOptions { Headers = { ["X-Any"] = Planted.ThirdPartyKey + "\r\nx: y" } })),
            () => Task.FromResult(client.WithOptions(new TavusRequestOptions { Headers = { [$"X {Planted.ThirdPartyKey}"] = "y" } })),
            () => Task.FromResult(client.WithOptions(new TavusRequestOptions { Headers = { ["x-api-key"] = Planted.ThirdPartyKey } })),
            () => client.Personas.GetAsync($"p1\n{Planted.ThirdPartyKey}"),
            () => client.Personas.CreateAsync(new CreatePersonaRequest { Layers = new PersonaLayers { Llm = new LlmLayer { ApiKey = Planted.ThirdPartyKey } } }),
            static () => Task.FromResult(RawJson.Parse($"\"{Planted.ThirdPartyKey}")),
            static () => Task.FromResult(JsonPatch.Parse($$"""[{"op":"add","path":"/a","value":"{{Planted.ThirdPartyKey}}"},{"op":"none","value":"{{Planted.ThirdPartyKey}}"}]""")),
            static () => Task.FromResult(Persona.Parse(Encoding.UTF8.GetBytes($$"""{"api_key":"{{Planted.ThirdPartyKey}}"""))),
        ];

        foreach (var mistake in mistakes)
        {
            var exception = await Record.ExceptionAsync(mistake);
            Assert.True(exception is ArgumentException or FormatException or TavusContractException, exception?.ToString());
            _witness.Hear(exception);
        }

        AssertNone(_witness.FindLeaks());
    }

    /// <summary>The places in which output must appear. If a place had no output, finding no secret in it would prove nothing.</summary>
    private static IEnumerable<string> ExpectedPlaces =>
    [
        "log Tavus", "log System.Net.Http.HttpClient.tavus.LogicalHandler", "log System.Net.Http.HttpClient.tavus.ClientHandler",
        "activity Tavus", "activity System.Net.Http", "meter Tavus", "meter System.Net.Http", "event source",
        "TavusApiException.ResponseBody", "TavusApiException.RequestId", "TavusApiException.ErrorMessage", "TavusPatchException.Patch",
        "TavusConnectionException.Message", "TavusContractException.Path", "TavusRateLimitException.RetryAfter", "debugger's view",
    ];

    private static void AssertNone(IEnumerable<string> leaks) => Assert.True(!leaks.Any(), string.Join('\n', leaks.Distinct()));

    /// <summary>Whether the leak is .NET's own report about a response that is not HTTP, to its listeners or to the logger of IHttpClientFactory.</summary>
    private static bool IsOfTheMalformedResponse(string leak) =>
        leak.Contains("Received an invalid header line", StringComparison.Ordinal)
        && (leak.StartsWith("activity System.Net.Http", StringComparison.Ordinal) || leak.StartsWith("event source System.Net.Http", StringComparison.Ordinal) || leak.StartsWith("log System.Net.Http", StringComparison.Ordinal));

    /// <summary>Whether the leak is a header in the log of IHttpClientFactory. This log masks headers in its text, but not in its structured values. AddTavusClient turns the log off.</summary>
    private static bool IsHeaderOfTheFactorysLog(string leak) => Regex.IsMatch(leak, @"^log System\.Net\.Http\.HttpClient\.tavus\.(Logical|Client)Handler [\w-]+: ");
}
