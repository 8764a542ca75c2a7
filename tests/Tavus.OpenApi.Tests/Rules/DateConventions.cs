using System.Text.RegularExpressions;
using Tavus.OpenApi.Tests.Documents;
using Tavus.OpenApi.Tests.Structure;

namespace Tavus.OpenApi.Tests.Rules;

/// <summary>The convention of openapi/README.md for the dates of properties.</summary>
internal static partial class DateConventions
{
    private static readonly string[] Fields = ["x-since", "x-missing-since"];

    public static IEnumerable<Rule> All { get; } =
    [
        Rule.ForEach("tavus-dates", NodeKinds.PropertySchema,
            static property => NotMonths(property).Concat(WrongPeriod(property))),
    ];

    private static IEnumerable<Problem> NotMonths(Node property) =>
        from field in Fields
        where property.Has(field) && !Month().IsMatch(property[field].Text)
        select property.Problem(field, $"The value of {field} is not a quoted month, such as '2026-05'.");

    private static IEnumerable<Problem> WrongPeriod(Node property) => (property["x-since"]?.ToString(), property["x-missing-since"]?.ToString()) switch
    {
        (null, null) => [property.Problem("The property has neither x-since nor x-missing-since.")],
        (null, _) or (_, null) => [],
        var (since, until) when string.CompareOrdinal(since, until) < 0 => [],
        _ => [property.Problem("x-missing-since", "x-missing-since is not later than x-since.")],
    };

    [GeneratedRegex("^20[0-9]{2}-(0[1-9]|1[0-2])$", RegexOptions.ExplicitCapture)]
    private static partial Regex Month();
}
