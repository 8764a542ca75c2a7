namespace Tavus.Cli.Schema;

/// <summary>Finds the known name that is closest to a misspelt name.</summary>
internal static class Spelling
{
    /// <summary>The maximum number of mistakes in a similar name.</summary>
    private const int MaxDistance = 2;

    public static string? FindSimilar(string name, IEnumerable<string> known) =>
        known.Where(other => Distance(name, other) <= MaxDistance).MinBy(other => Distance(name, other));

    /// <summary>The Levenshtein distance: how many letters must be inserted, removed or replaced.</summary>
    private static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var replaced = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j - 1], diagonal) + 1);
            }
        }

        return row[^1];
    }
}
