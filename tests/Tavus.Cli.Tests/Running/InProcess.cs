using System.Text;
using Tavus.Cli.Rendering;

namespace Tavus.Cli.Tests.Running;

/// <summary>Runs the tool in this process, against a console of its own.</summary>
internal sealed class InProcess
{
    /// <summary>The width of the console; null for output that is redirected.</summary>
    public int? Width { get; init; }

    public Encoding Encoding { get; init; } = Encoding.UTF8;

    public string? PipedInput { get; init; }

    public Dictionary<string, string> Variables { get; init; } = [];

    public static InProcess With(string apiKey) => new() { Variables = { ["TAVUS_API_KEY"] = apiKey } };

    public async Task<RunResult> RunAsync(params string[] args)
    {
        using var output = new EncodedWriter(Encoding);
        using var error = new StringWriter();
        var console = OutputConsole.Create(output, isRedirected: Width is null, isColored: false);
        console.Profile.Width = Width ?? console.Profile.Width;
        var host = new CliHost(console, error, PipedInput is null ? null : new StringReader(PipedInput), name => Variables.GetValueOrDefault(name));
        var exitCode = await TavusCli.RunAsync(args, host);
        return new RunResult(exitCode, output.ToString(), error.ToString());
    }

    private sealed class EncodedWriter(Encoding encoding) : StringWriter
    {
        public override Encoding Encoding => encoding;
    }
}
