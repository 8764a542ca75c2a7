using Tavus.OpenApi.Tests.Documents;

namespace Tavus.OpenApi.Tests.Rules;

internal static class FileRules
{
    public static IEnumerable<Rule> All { get; } =
    [
        new("parser", static document => document.Error is { } error ? [error] : Array.Empty<Problem>()),
    ];
}
