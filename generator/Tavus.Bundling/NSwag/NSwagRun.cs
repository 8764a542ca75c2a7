using System.Diagnostics;
using Tavus.Bundling.Documents;

namespace Tavus.Bundling.NSwag;

/// <summary>Runs NSwag, and reports its errors at the lines of the OpenAPI documents in the bundle.</summary>
internal static class NSwagRun
{
    /// <param name="nswag">The assembly of NSwag's command line.</param>
    public static IReadOnlyList<Problem> Start(string nswag, string settings, string output, string bundle)
    {
        // Relative to nswag.json: a comma or an equals sign in an absolute path would end the value of the variable.
        var relative = Path.GetRelativePath(Path.GetDirectoryName(settings)!, output);
        var command = new ProcessStartInfo(Environment.ProcessPath!, [nswag, "run", settings, $"/variables:Output={relative}"])
        {
            RedirectStandardOutput = true,
            Environment = { ["DOTNET_TieredPGO"] = "0" },
        };
        using var process = Process.Start(command)!;
        var log = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var result = Path.Combine(output, "Tavus.g.cs");
        return process.ExitCode != 0 ? [NSwagError.Parse(log, settings, bundle)]
            : File.Exists(result) ? []
            : [new Problem(settings, 0, 0, "NSWAG004", $"NSwag did not write {result}.")];
    }
}
