namespace Tavus.Generator.Tests.Emitting;

internal static class EmittedCode
{
    /// <summary>Asserts the content of a generated file between the braces of its namespace, without comments and blank lines.</summary>
    public static void Is(string expected, string file, string namespaceName = "Tavus")
    {
        var lines = file.Split('\n');
        var start = Array.IndexOf(lines, $"namespace {namespaceName}");

        Assert.NotEqual(-1, start);
        Assert.Equal("{", lines[start + 1]);
        Assert.Equal(["}", ""], lines[^2..]);
        Assert.Equal(Code(expected.Split('\n')), Code(lines[(start + 2)..^2].Select(static line => line.Length > 4 ? line[4..] : line)));
    }

    private static IEnumerable<string> Code(IEnumerable<string> lines) =>
        lines.Where(static line => line.Length > 0 && !line.TrimStart().StartsWith("///", StringComparison.Ordinal));
}
