using System.Diagnostics;
using System.Globalization;
using System.Reflection;

namespace Tavus.TestServers.WireMock;

/// <summary>WireMock on a free port of this machine, for as long as this object, or the process that made it, lives.</summary>
internal sealed class WireMockProcess : IAsyncDisposable
{
    private const string PortLabel = "port:";

    private static readonly TimeSpan StartTimeout = TimeSpan.FromMinutes(2);

    private readonly Process _process;

    // Both are read to their end, lest WireMock wait for someone to read them.
    private readonly Task<string> _errors;
    private Task<string> _output = Task.FromResult("");

    private WireMockProcess(Process process)
    {
        _process = process;
        _errors = process.StandardError.ReadToEndAsync();
    }

    public int Port { get; private set; }

    private static string Jar
    {
        get
        {
            var package = typeof(WireMockProcess).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static data => data.Key == "WireMockPackage").Value!;
            return Directory.GetFiles(package, "wiremock-standalone-*.jar", SearchOption.AllDirectories).Single();
        }
    }

    /// <param name="rootDirectory">Where the folders <c>mappings</c> and <c>__files</c> are; it is made if it is not there.</param>
    /// <exception cref="InvalidOperationException">There is no Java to run it, or WireMock did not start; the message says what to do, or what WireMock said.</exception>
    public static async Task<WireMockProcess> StartAsync(string rootDirectory)
    {
        await JavaRuntime.EnsureUsableAsync();
        return await StartAsync(Jar, rootDirectory);
    }

    /// <inheritdoc cref="StartAsync(string)" />
    public static async Task<WireMockProcess> StartAsync(string jar, string rootDirectory)
    {
        // Compressing on its own, WireMock would gather the pieces of a body into one.
        string[] java = ["java", "-jar", jar, "--port", "0", "--bind-address", "127.0.0.1", "--root-dir", rootDirectory, "--disable-banner", "--disable-gzip"];
        var server = new WireMockProcess(Process.Start(BoundToThisProcess(java))!);
        try
        {
            server.Port = await server.ReadPortAsync().WaitAsync(StartTimeout);
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        await Task.WhenAll(_errors, _output);
        _process.Dispose();
    }

    /// <summary>
    /// A killed test host cannot end WireMock, but its end of a pipe is closed: a shell waits for that. Windows has no such
    /// shell; there a killed test host leaves WireMock behind.
    /// </summary>
    private static ProcessStartInfo BoundToThisProcess(string[] command)
    {
        const string KillAtEndOfInput = """ "$@" & exec >/dev/null 2>&1; cat; kill $!; wait """;
        string[] line = OperatingSystem.IsWindows() ? command : ["sh", "-c", KillAtEndOfInput, "sh", .. command];
        return new ProcessStartInfo(line[0], line[1..])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
    }

    private async Task<int> ReadPortAsync()
    {
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.StartsWith(PortLabel, StringComparison.Ordinal))
            {
                _output = _process.StandardOutput.ReadToEndAsync();
                return int.Parse(line.AsSpan(PortLabel.Length).Trim(), CultureInfo.InvariantCulture);
            }
        }

        throw new InvalidOperationException($"WireMock ended before it named its port. It said: {await _errors}");
    }
}
