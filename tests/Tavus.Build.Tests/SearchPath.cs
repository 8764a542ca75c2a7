namespace Tavus.Build.Tests;

internal static class SearchPath
{
    /// <summary>A PATH that leads to <c>dotnet</c> and a shell, and to nothing else: the folder of the shell may hold npm too.</summary>
    public static string WithoutNpm(Clone clone)
    {
        var folder = Directory.CreateDirectory(clone["artifacts/bin"]).FullName;
        if (!OperatingSystem.IsWindows())
        {
            File.CreateSymbolicLink(Path.Combine(folder, "sh"), "/bin/sh");
        }

        return string.Join(Path.PathSeparator, DotNet.Root, folder);
    }
}
