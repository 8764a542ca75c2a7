using System.Diagnostics;

namespace Tavus.Benchmarks.Work;

/// <summary>The server of another process, for as long as this lives.</summary>
internal sealed class ServerProcess : IDisposable
{
    private readonly Process _process = Start("serve");

    public ServerProcess() => BaseUrl = new Uri($"http://127.0.0.1:{_process.StandardOutput.ReadLine()}");

    public Uri BaseUrl { get; }

    public static Process Start(params string[] arguments) => Process.Start(
        new ProcessStartInfo(Environment.ProcessPath!, [.. HostArguments(), .. arguments]) { RedirectStandardOutput = true })!;

    public void Dispose()
    {
        _process.Kill();
        _process.Dispose();
    }

    // Under "dotnet Tavus.Benchmarks.dll" the process is dotnet, and the program its first argument.
    private static string[] HostArguments() =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(ServerProcess).Assembly.Location] : [];
}
