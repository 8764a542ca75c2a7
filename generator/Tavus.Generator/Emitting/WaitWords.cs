namespace Tavus.Generator.Emitting;

/// <summary>Describes waits in sentences.</summary>
internal static class WaitWords
{
    /// <param name="quote">Quotes a name or a value.</param>
    /// <returns>A summary such as <c>Polls a video until its `status` is `ready`. By default every 10 seconds, for at most 1 hour.</c></returns>
    public static string Summarize(WaitModel wait, Func<string, string> quote) =>
        $"Polls {Words.WithArticle(Words.Of(wait.ObjectType))} until {(wait.State.List is null ? "its" : "one of its")} {string.Join(" has the ", wait.State.Path.Split('/').Select(quote))}"
        + $"{(wait.State.List is null ? " is" : "")} {Join(wait.Ready, quote)}. By default every {Duration(wait.IntervalSeconds)}, for at most {Duration(wait.TimeoutSeconds)}.";

    public static string Join(IReadOnlyList<string> values, Func<string, string> quote) => string.Join(" or ", values.Select(quote));

    private static string Duration(double seconds)
    {
        var (count, unit) = seconds % 3600 == 0 ? (seconds / 3600, "hour") : seconds % 60 == 0 ? (seconds / 60, "minute") : (seconds, "second");
        return FormattableString.Invariant($"{count} {unit}{(count == 1 ? "" : "s")}");
    }
}
