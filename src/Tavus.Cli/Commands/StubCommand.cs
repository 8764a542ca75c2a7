using System.Net;
using Tavus.Testing;

namespace Tavus.Cli.Commands;

/// <summary>The command <c>tavus stub</c>: serves the stub over HTTP.</summary>
internal sealed class StubCommand : ExampleCommand
{
    private const int DefaultPort = 8080;

    private readonly ParameterOption _port = new(new ApiParameter("port", "", ApiType.Integer, $"The port. Default: {DefaultPort}.") { Minimum = 1 });
    private readonly CliHost _host;

    public StubCommand(CliHost host)
        : base("stub", $"Serve the in-memory stub over HTTP until Ctrl-C, for front ends and programs in any language. The only API key that it accepts is \"{TavusStub.ApiKey}\".", "stub --port 9000")
    {
        _host = host;
        SetAction(RunAsync);
    }

    protected override IReadOnlyList<Symbol?> Symbols => [_port.Option];

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        using var server = Start((int?)_port.FindJson(parsed) ?? DefaultPort);
        _host.Output.WriteTextLine($"Serving {server.Url} with the key {TavusStub.ApiKey}.");
        await server.RunAsync(_host.Output.WriteTextLine, cancellationToken).ConfigureAwait(false);
        return ExitCode.Cancelled;
    }

    private StubServer Start(int port)
    {
        try
        {
            return new StubServer(_host.CreateStub(), port);
        }
        catch (Exception exception) when (exception is HttpListenerException or ArgumentOutOfRangeException or UriFormatException)
        {
            throw new UsageException($"Port {port} cannot be used: {exception.Message}");
        }
    }
}
