using System.Reflection;
using System.Text.RegularExpressions;

namespace Tavus.Testing.Tests;

/// <summary>Compares the README's table of resources with the public methods of their clients.</summary>
public partial class ReadmeResourcesTests
{
    public static TheoryData<string> Clients { get; } = new(typeof(TavusClient).GetProperties()
        .Where(static property => property.PropertyType.Name.EndsWith("Client", StringComparison.Ordinal))
        .Select(static property => property.Name));

    [Theory]
    [MemberData(nameof(Clients))]
    public void README_table_lists_exactly_the_operations_of_each_client(string client)
    {
        var row = Row().Matches(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "README.md")))
            .Single(match => match.Groups["client"].Value == client);
        var methods = typeof(TavusClient).GetProperty(client)!.PropertyType
            .GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(static method => method.Name.EndsWith("Async", StringComparison.Ordinal) && method.Name is not "ListPageAsync" && !method.Name.EndsWith("WithResponseAsync", StringComparison.Ordinal))
            .Select(static method => Capital().Replace(method.Name[..^"Async".Length], " $0").Trim().ToLowerInvariant());

        Assert.Equal(methods.Distinct().Order(), row.Groups["operations"].Value.Split(", ").Order());
    }

    [GeneratedRegex(@"^\| `client\.(?<client>\w+)` \| (?<operations>.*) \|$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Capital();
}
