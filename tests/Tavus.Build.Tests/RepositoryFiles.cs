using System.Diagnostics;

namespace Tavus.Build.Tests;

/// <summary>The files of this repository that a clone would contain: no build outputs, no installed packages, and no other ignored files.</summary>
internal static class RepositoryFiles
{
    private static readonly string Root = FindRoot();

    public static void CopyTo(string directory)
    {
        foreach (var path in List().Where(path => File.Exists(Path.Combine(Root, path))))
        {
            var target = Path.Combine(directory, path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(Path.Combine(Root, path), target);
        }
    }

    private static string[] List()
    {
        using var git = Process.Start(new ProcessStartInfo("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
        {
            WorkingDirectory = Root,
            RedirectStandardOutput = true,
        })!;
        var list = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        return git.ExitCode == 0
            ? list.Split('\0', StringSplitOptions.RemoveEmptyEntries)
            : throw new InvalidOperationException($"git ls-files ended with exit code {git.ExitCode} in {Root}.");
    }

    private static string FindRoot()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, "Tavus.Generated.sln")))
        {
            directory = directory.Parent;
        }

        return directory?.FullName ?? throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds Tavus.Generated.sln.");
    }
}
