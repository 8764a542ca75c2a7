using System.Runtime.InteropServices;
using Tavus.Commands;

namespace Tavus.Package.Tests;

/// <summary>Installs the packed tool as a user would, and runs it.</summary>
[Collection(Packing.Name)]
public class ToolTests(PackedProjects packages)
{
    [Fact]
    public async Task The_tool_can_be_installed_and_runs()
    {
        var folder = Path.Combine(packages.Directory, "tool");
        await DotNet.RunAsync(packages.Directory, ["tool", "install", "Tavus.Cli", "--tool-path", folder, "--source", packages.Feed], packages.Environment);

        // A tool looks for .NET only in its usual folders and here.
        var dotnet = Path.GetFullPath("../../..", RuntimeEnvironment.GetRuntimeDirectory());
        var result = await Command.RunAsync(Path.Combine(folder, "tavus"), ["voices", "list", "--stub", "--json"], new Dictionary<string, string> { ["DOTNET_ROOT"] = dotnet });

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains("voice_name", result.Output, StringComparison.Ordinal);
    }
}
