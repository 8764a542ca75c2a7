namespace Tavus.OpenApi.Tests.Mutants;

internal static class FileMutants
{
    public static IEnumerable<Mutant> All { get; } =
    [
        new("parser", "\ninfo:", "\ninfo: ["),
        new("parser", "\ninfo:", "\ntags: []\ninfo:"),
    ];
}
