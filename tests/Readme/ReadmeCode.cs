using System.Text.RegularExpressions;

namespace Tavus.Readme;

/// <summary>Checks that the C# code of a README is the code that a test compiles and runs.</summary>
internal static partial class ReadmeCode
{
    /// <param name="tests">A pattern for the files of the test, which are beside the README in the output folder.</param>
    /// <param name="blocks">The expected number of C# blocks in the README. It ensures that every block is found.</param>
    /// <param name="readme">The file name of the README in the output folder.</param>
    /// <param name="isWeb">Whether to check only the blocks for ASP.NET Core, or only the others; null for all blocks.</param>
    public static void IsIn(string tests, int blocks, string readme = "README.md", bool? isWeb = null)
    {
        var here = Lines(string.Concat(Directory.GetFiles(AppContext.BaseDirectory, tests).Order().Select(File.ReadAllText)));
        var found = CSharp().Matches(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, readme))).Select(static block => block.Groups[1].Value)
            .Where(block => isWeb is null || block.Contains("WebApplication", StringComparison.Ordinal) == isWeb).ToList();
        Assert.Equal(blocks, found.Count);
        foreach (var block in found.Select(Lines))
        {
            // The test's namespace is nested in these namespaces, so the test needs no using directives for them.
            Assert.All(block.Where(IsImport), line => Assert.Contains(line, here.Concat(["using Tavus;", "using Tavus.Testing;", "using Tavus.AspNetCore;"])));

            var from = 0;
            foreach (var line in block.Where(static line => !IsImport(line)))
            {
                var at = Array.IndexOf(here, line, from);
                Assert.True(at >= 0, $"Not in {tests}, or not in its order: {line}");
                from = at + 1;
            }
        }
    }

    private static bool IsImport(string line) => Import().IsMatch(line);

    // The samples print to the console and read the key from the environment; the tests print to a writer and use the stub's client.
    private static string[] Lines(string code) =>
    [
        .. code.Split('\n')
            .Select(static line => line.Replace("Console.WriteLine(", "print(", StringComparison.Ordinal).Replace("new TavusClient(); // the key of the environment variable TAVUS_API_KEY", "stub.CreateClient();", StringComparison.Ordinal).Trim())
            .Where(static line => line.Length > 0),
    ];

    [GeneratedRegex(@"^using [\w.]+;$")]
    private static partial Regex Import();

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex CSharp();
}
