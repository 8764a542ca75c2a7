using Tavus.Commands;

namespace Tavus.Frameworks.Tests;

/// <summary>Runs the SDK without analyzers, audit and build servers.</summary>
internal static class DotNet
{
    private static readonly Dictionary<string, string> Environment = new() { ["DOTNET_CLI_UI_LANGUAGE"] = "en" };

    public static Task<CommandResult> RunAsync(params string[] arguments) =>
        Command.RunAsync("dotnet", [.. arguments, "-p:RunAnalyzers=false", "-p:NuGetAudit=false", "--disable-build-servers", "-nologo", "-tl:off"], Environment);
}
