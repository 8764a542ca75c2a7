using Tavus.Commands;

namespace Tavus.Frameworks.Tests;

/// <summary>The .NET 8 runtime, which Runtime.proj assembles once per test run.</summary>
internal static class DotNet8
{
    private static readonly Lazy<CommandResult> Assembly = new(static () => Task.Run(AssembleAsync).GetAwaiter().GetResult());

    private static readonly string Folder = Repository.Artifact("dotnet8");

    /// <summary>The reason why the runtime is missing, if NuGet cannot restore the runtime pack; otherwise null.</summary>
    public static string? WhyMissing => MissingPackage.In(Assembly.Value) is { } error ? $"The runtime pack of .NET 8 cannot be restored. {error}" : null;

    /// <returns>The path of <c>dotnet</c>.</returns>
    /// <exception cref="InvalidOperationException">The runtime could not be assembled; the message is the output of the build.</exception>
    public static string Host() => Assembly.Value.ExitCode == 0
        ? Path.Combine(Folder, OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet")
        : throw new InvalidOperationException(Assembly.Value.All);

    private static Task<CommandResult> AssembleAsync() => DotNet.RunAsync(
        "build", Repository.File("Runtime/Runtime.proj"), "-restore", "-t:Assemble", $"-p:Folder={Folder}", "--artifacts-path", Repository.Artifact("runtime"));
}
