using System.Net;
using Tavus.Cli.Api;
using Tavus.Cli.Commands;
using Tavus.Cli.Host;
using Tavus.Cli.Tests.Running;
using Tavus.Testing;
using Tavus.TestServers;

namespace Tavus.Cli.Tests.Commands;

public class ExitCodeTests
{
    private static readonly string[] Get = ["personas", "get", "p5317866"];

    [Theory]
    [InlineData(400, """{"error":"Invalid persona_id"}""", "", "Invalid persona_id. Check the id.")]
    [InlineData(401, """{"message":"Invalid access token"}""", "", "Invalid access token. Check the API key: set TAVUS_API_KEY, or pipe the key in and add --api-key-stdin.")]
    [InlineData(400, """{"message":"User has reached maximum concurrent conversations"}""", "", "User has reached maximum concurrent conversations. End a conversation, or all: tavus conversations end --all.")]
    [InlineData(402, """{"message":"No credits."}""", "", "No credits. Check the credits of the account.")]
    [InlineData(404, """{"message":"Not found."}""", "", "Not found. Check the id.")]
    [InlineData(404, "<html>", "", "404 Not Found. Check the address of the service.")]
    [InlineData(422, """{"error":"Bad"}""", "", "Bad. Check the arguments.")]
    [InlineData(429, "", "", "429 Too Many Requests. Try again later.")]
    [InlineData(429, "", "Retry-After: 30", "429 Too Many Requests. Try again in 30 s.")]
    [InlineData(308, "", "Location: http://127.0.0.1:1/", "308 Permanent Redirect. Check the address: redirects are not followed.")]
    [InlineData(503, "<html>", "x-request-id: r1", "503 Service Unavailable (request id r1). Try again later.")]
    [InlineData(200, "<html>", "", "Check the address of the service.")]
    [InlineData(200, """{"data":[]}""", "", "Check the address of the service.")]
    public async Task A_failed_or_invalid_response_prints_one_line_with_advice_and_exits_with_1(int status, string body, string header, string advice)
    {
        var stub = new TavusStub();
        stub.Respond("Personas_Get", (_, _) =>
        {
            var response = new HttpResponseMessage((HttpStatusCode)status) { Content = new StringContent(body) };
            _ = header.Split(": ") is [var name, var value] && response.Headers.TryAddWithoutValidation(name, value);
            return Task.FromResult(response);
        });

        // With --stub, the client does not retry, so the test need not wait until Retry-After has passed.
        var result = await new InProcess { Stub = stub }.RunAsync([.. Get, "--stub"]);

        Assert.EndsWith(advice, result.OnlyErrorLine, StringComparison.Ordinal);
        Assert.Equal("", result.Output);
        Assert.Equal(1, result.ExitCode);
    }

    [Theory]
    [InlineData("Give a command: list, create, get, patch, delete, update, export, apply, schema. See 'tavus personas --help'.", "personas")]
    [InlineData("There is no command 'persona', only: {resources}, completion, stub, drift. See 'tavus --help'.", "persona", "get", "p1")]
    [InlineData("There is no command 'persona', only: {resources}, completion, stub, drift. See 'tavus --help'.", "persona", "--help")]
    [InlineData("There is no command 'end', only: list. See 'tavus voices --help'.", "voices", "end", "--help")]
    [InlineData("See 'tavus personas get --help'.", "personas", "get")]
    [InlineData("There are too many arguments for 'get'. See 'tavus personas get --help'.", "personas", "get", "p1", "p2")]
    [InlineData("There is no option '--jsom'. See 'tavus personas get --help'.", "personas", "get", "p1", "--jsom")]
    [InlineData("There is no option '--jsom'. See 'tavus personas get --help'.", "personas", "get", "--jsom")]
    [InlineData("There is no option '--time'. See 'tavus personas get --help'.", "personas", "get", "--time=5", "p1")]
    [InlineData("--timeout must be from 0.001 to 1000000 seconds. See 'tavus personas get --help'.", "personas", "get", "p1", "--timeout", "0")]
    [InlineData("--timeout must be from 0.001 to 1000000 seconds. See 'tavus personas get --help'.", "personas", "get", "p1", "--stub", "--timeout", "secret-value")]
    [InlineData("--retries must be a whole number from 0 to 10. See 'tavus personas get --help'.", "personas", "get", "p1", "--retries", "secret-value")]
    [InlineData("There is no option '-1'. See 'tavus conversations end --help'.", "conversations", "end", "-1")]
    [InlineData("There is no option '--limitt'. See 'tavus drift --help'.", "drift", "--limitt", "5")]
    [InlineData("--timeout must be from 0.001 to 1000000 seconds. See 'tavus personas get --help'.", "personas", "get", "p1", "--timeout", "1e-8")]
    [InlineData("There are too many arguments for 'get'. See 'tavus personas get --help'.", "personas", "get", "p1", "--", "-x")]
    [InlineData("--retries must be a whole number from 0 to 10. See 'tavus personas get --help'.", "personas", "get", "p1", "--retries", "11")]
    [InlineData("--port must be a whole number from 1 to 65535. See 'tavus stub --help'.", "stub", "--port", "99999")]
    [InlineData("Standard input (-) is a terminal: pipe a file in.", "personas", "apply", "-", "--yes")]
    [InlineData("--stub does not call the service: leave out --base-url and --api-key-stdin.", "personas", "get", "p1", "--stub", "--api-key-stdin")]
    [InlineData("--stub does not call the service: leave out --base-url and --api-key-stdin.", "personas", "get", "p1", "--stub", "--base-url", "https://example.com")]
    [InlineData("The id cannot be used: The values '.' and '..' would make the path lead to another resource.", "personas", "get", "..")]
    [InlineData("The id cannot be used: The value must have between 1 and 1024 characters, but has 0.", "personas", "get", "")]
    [InlineData("--base-url is not an address. Give an address such as https://tavusapi.com/", "personas", "get", "p1", "--base-url", "tavus")]
    [InlineData("--base-url cannot be used: it must be https, or http on this machine: otherwise the key would be sent in clear text. For a test server elsewhere, such as in a container, set --allow-insecure-http.", "personas", "get", "p1", "--base-url", "http://example.com")]
    public async Task Wrong_usage_prints_one_line_with_the_reason_and_exits_with_2(string message, params string[] args)
    {
        var result = await InProcess.With("test-key").RunAsync(args);

        var resources = string.Join(", ", ApiResources.All.Select(static resource => resource.CommandName));
        Assert.EndsWith(message.Replace("{resources}", resources, StringComparison.Ordinal), result.OnlyErrorLine, StringComparison.Ordinal);
        Assert.Equal("", result.Output);
        Assert.Equal(2, result.ExitCode);
    }

    [Fact]
    public async Task An_invalid_TAVUS_BASE_URL_exits_with_2()
    {
        var result = await new InProcess { Variables = { ["TAVUS_API_KEY"] = "test-key", ["TAVUS_BASE_URL"] = "ftp://example.com" } }.RunAsync(Get);

        Assert.StartsWith("tavus: TAVUS_BASE_URL cannot be used: it must be https", result.OnlyErrorLine, StringComparison.Ordinal);
        Assert.Equal(2, result.ExitCode);
    }

    [Fact]
    public async Task An_unexpected_FormatException_is_not_reported_as_wrong_usage()
    {
        using var error = new StringWriter();
        var host = new CliHost(OutputConsole.Create(error, isRedirected: true, isColored: false), error, null, static _ => null);

        var exitCode = await ErrorText.WriteAsync(new FormatException("x"), host);

        Assert.Equal("tavus: This should not happen, please report it: FormatException: x", error.ToString().TrimEnd());
        Assert.Equal(4, exitCode);
    }

    [Fact]
    public async Task A_refused_connection_exits_with_3()
    {
        var address = $"http://127.0.0.1:{LoopbackServer.ClosedPort()}";

        var result = await InProcess.With("test-key").RunAsync([.. Get, "--base-url", address]);

        Assert.Equal($"tavus: The call to {address} failed: no connection (ConnectionRefused). Check the network and the address (--base-url, TAVUS_BASE_URL).", result.OnlyErrorLine);
        Assert.Equal(3, result.ExitCode);
    }

    [Fact]
    public async Task Get_with_a_truncated_response_exits_with_3()
    {
        await using var service = new RawServer("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"persona_id\"");

        var result = await InProcess.With("test-key").RunAsync([.. Get, "--base-url", service.Url.OriginalString]);

        Assert.Contains("connection broke", result.OnlyErrorLine, StringComparison.Ordinal);
        Assert.Equal(3, result.ExitCode);
    }
}
