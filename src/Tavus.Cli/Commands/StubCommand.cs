using System.Net;
using Tavus.Testing;

namespace Tavus.Cli.Commands;

/// <summary>The command <c>tavus stub</c>: serves the stub over HTTP.</summary>
internal sealed class StubCommand(CliHost host) : ExampleCommand(
    "stub",
    $"Serve the in-memory stub over HTTP until Ctrl-C, for front ends and programs in any language. The only API key that it accepts is \"{TavusStub.ApiKey}\".",
    "stub --port 9000")
{
    private const int DefaultPort = 8080;

    private readonly ParameterOption _port = new(new ApiParameter("port", "", ApiType.Integer, $"The port. Default: {DefaultPort}.") { Minimum = 1, Maximum = IPEndPoint.MaxPort });

    protected override IReadOnlyList<Symbol?> Symbols => [_port.Option];

    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        using var server = Start((int?)_port.FindJson(parsed) ?? DefaultPort);
        host.Output.WriteTextLine($"Serving {server.Url} with the key {TavusStub.ApiKey}.");
        await server.RunAsync(host.Output.WriteTextLine, cancellationToken).ConfigureAwait(false);
        return ExitCode.Cancelled;
    }

    private StubServer Start(int port)
    {
        try
        {
            return new StubServer(host.CreateStub(), port);
        }
        catch (HttpListenerException exception)
        {
            throw new UsageException($"Port {port} cannot be used: {exception.Message}");
        }
    }
}
