using System.Diagnostics;
using System.Globalization;

namespace Tavus.LoadTests.Serving;

/// <summary>Runs the server in a separate process, until this object is disposed.</summary>
internal sealed class ServerProcess : IDisposable
{
    private const string NoFaults = "no-faults";
    private readonly Process _process;
    private readonly HttpClient _control;

    /// <param name="seed">The seed of the server's faults; null for no faults.</param>
    public ServerProcess(int? seed)
    {
        string[] arguments = [typeof(ServerProcess).Assembly.Location, "serve", seed?.ToString(CultureInfo.InvariantCulture) ?? NoFaults];
        _process = Process.Start(new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments) { RedirectStandardOutput = true })!;
        BaseUrl = new Uri($"http://127.0.0.1:{_process.StandardOutput.ReadLine()}");
        _control = new HttpClient { BaseAddress = BaseUrl };
    }

    public Uri BaseUrl { get; }

    public static Random? RandomOf(string seed) => seed == NoFaults ? null : new Random(int.Parse(seed, CultureInfo.InvariantCulture));

    public async Task<Counts> CountAsync() => Counts.Parse(await _control.GetStringAsync(new Uri("/counts", UriKind.Relative)));

    /// <summary>Returns when no connection is open except the one for this request.</summary>
    public Task WaitUntilAllIsClosedAsync() => _control.GetStringAsync(new Uri("/closed", UriKind.Relative));

    public void Dispose()
    {
        _control.Dispose();
        _process.Kill();
        _process.Dispose();
    }
}
