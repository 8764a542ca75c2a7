using System.Text.RegularExpressions;

namespace Tavus.OpenApi.Tests.Rules;

/// <summary>A path or the URL of a server, with names in braces.</summary>
internal static partial class UrlTemplate
{
    public static IEnumerable<string> Names(string template) => Name().Matches(template).Select(static match => match.Value);

    public static string WithoutNames(string template) => Name().Replace(template, "");

    [GeneratedRegex("(?<={)[^}]*(?=})")]
    private static partial Regex Name();
}
