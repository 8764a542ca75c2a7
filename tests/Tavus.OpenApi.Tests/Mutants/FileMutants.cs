namespace Tavus.OpenApi.Tests.Mutants;

internal static class FileMutants
{
    public static IEnumerable<Mutant> All { get; } =
    [
        new("parser", "\ninfo:", "\ninfo: ["),
        new("parser", "\n  version: 0.1.0\n", "\n  version: 0.1.0\n  version: 0.1.1\n"),
    ];
}
