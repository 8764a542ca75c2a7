using System.Text.RegularExpressions;

namespace Tavus.Package.Tests;

/// <summary>Runs the README's commands for the installation from a clone, one by one, in a new project.</summary>
[Collection(Packing.Name)]
public sealed partial class InstallationTests(PackedProjects packages)
{
    private const string Program = """
        using var client = new Tavus.TavusClient(new Tavus.TavusClientOptions { ApiKey = "any" });
        Console.WriteLine(client.Personas.GetType().Name);
        """;

    [Fact]
    public async Task The_installation_commands_in_the_README_install_the_client()
    {
        var project = Path.Combine(packages.Directory, "installed");
        await DotNet.RunAsync(packages.Directory, ["new", "console", "--output", project], packages.Environment);
        await File.WriteAllTextAsync(Path.Combine(project, "Program.cs"), Program);

        foreach (var line in Lines())
        {
            await DotNet.RunAsync(project, line.Split(' ').Skip(1), packages.Environment);
        }

        Assert.Equal("PersonasClient", (await DotNet.RunAsync(project, ["run"], packages.Environment)).Trim());
    }

    /// <summary>The commands of the README, with the tests' package feed in place of the clone's.</summary>
    private IEnumerable<string> Lines()
    {
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));
        Assert.Contains("`dotnet pack --output artifacts/packages`", readme, StringComparison.Ordinal);
        var lines = Recipe().Match(readme).Groups["lines"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(3, lines.Length);
        return lines.Select(line => line.Replace("../Tavus.Generated/artifacts/packages", packages.Feed, StringComparison.Ordinal));
    }

    [GeneratedRegex("```sh\n(?<lines>dotnet new nugetconfig\n.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Recipe();
}
