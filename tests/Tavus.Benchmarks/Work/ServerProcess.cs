using System.Diagnostics;

namespace Tavus.Benchmarks.Work;

/// <summary>Runs the server in another process, until this object is disposed.</summary>
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

    // If the program was started with "dotnet Tavus.Benchmarks.dll", the process is dotnet, so the DLL must be its first argument.
    private static string[] HostArguments() =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(ServerProcess).Assembly.Location] : [];
}
