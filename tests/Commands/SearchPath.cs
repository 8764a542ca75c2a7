namespace Tavus.Commands;

/// <summary>The folders of the environment variable <c>PATH</c>.</summary>
internal static class SearchPath
{
    public static bool Holds(string program) => Find(program) is not null;

    /// <returns>The path of a program; null if none of the folders contains the program.</returns>
    public static string? Find(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? program + ".exe" : program))
            .FirstOrDefault(File.Exists);
}
