namespace Tavus.Commands;

/// <summary>The folders of the environment variable <c>PATH</c>.</summary>
internal static class SearchPath
{
    public static bool Holds(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Any(folder => File.Exists(Path.Combine(folder, OperatingSystem.IsWindows() ? program + ".exe" : program)));
}
