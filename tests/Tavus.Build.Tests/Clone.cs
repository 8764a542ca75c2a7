namespace Tavus.Build.Tests;

/// <summary>A clean copy of the repository, below a folder whose name contains characters that could break a build.</summary>
internal sealed class Clone : IDisposable
{
    public const string Document = "openapi/personas.yaml";
    public const string Templates = "generator/nswag/templates";
    public const string Result = "src/Tavus.Generated/obj/nswag/Tavus.g.cs";

    private static readonly string[] Quiet = ["-nologo", "-tl:off", "-v:m", "-nodeReuse:false"];

    /// <summary>Files in the parent folder, as in a monorepo. A build that read one of them would fail.</summary>
    private static readonly string[] Above = ["Directory.Build.props", "Directory.Build.targets", "Directory.Build.rsp", "Directory.Packages.props", ".editorconfig"];

    private readonly DirectoryInfo _parent = Directory.CreateTempSubdirectory("tavus, it's a=$HOME`exit 9` parent ");
    private readonly string _directory;

    public Clone()
    {
        foreach (var file in Above)
        {
            File.WriteAllText(Path.Combine(_parent.FullName, file), "--not meant for a clone below");
        }

        _directory = Path.Combine(_parent.FullName, "clone");
        RepositoryFiles.CopyTo(_directory);
    }

    /// <summary>Environment variables for the commands that run in this clone, in addition to those of the test process.</summary>
    public Dictionary<string, string> Environment { get; } = [];

    public string this[string path] => Path.Combine(_directory, path);

    public string Read(string path) => File.ReadAllText(this[path]);

    public IEnumerable<string> Find(string name) => Directory.EnumerateFiles(_directory, name, SearchOption.AllDirectories);

    public Edit Replace(string path, string text, string replacement) => new(this[path], text, replacement);

    /// <summary>Builds the library without the analyzers, which these tests do not need.</summary>
    public Task<CommandResult> BuildAsync(params string[] options) => RunAsync(["build", "src/Tavus.Generated", .. Quiet, "-p:RunAnalyzers=false", .. options]);

    public Task<CommandResult> RunAsync(params string[] arguments) => DotNet.RunAsync(_directory, arguments, Environment);

    /// <summary>Runs only the build target that starts NSwag, for one target framework.</summary>
    public Task<CommandResult> GenerateAsync(params string[] options) =>
        BuildAsync(["-t:GenerateApiClient", "-f", "net10.0", "--no-restore", .. options]);

    /// <summary>The time at which the compiler last wrote each assembly. It shows whether the compiler ran, since the compiler rewrites an assembly even with the same content.</summary>
    public IReadOnlyDictionary<string, DateTime> Compiled() =>
        Find("Tavus.*.dll")
            .Where(path => path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .ToDictionary(path => Path.GetRelativePath(_directory, path), File.GetLastWriteTimeUtc);

    public void Dispose() => _parent.Delete(recursive: true);
}
