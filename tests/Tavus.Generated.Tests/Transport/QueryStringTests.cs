using System.Globalization;
using Tavus.Transport;

namespace Tavus.Tests.Transport;

/// <summary>Each type of query parameter is written as the service expects, whatever the current culture.</summary>
public class QueryStringTests
{
    [Theory]
    [InlineData(".", "-")]
    [InlineData(",", "~")]
    public void QueryString_formats_and_escapes_values_of_each_type_in_any_culture(string decimalSeparator, string negativeSign)
    {
        CultureInfo.CurrentCulture = new CultureInfo("") { NumberFormat = { NumberDecimalSeparator = decimalSeparator, NegativeSign = negativeSign } };

        var query = new QueryString()
            .Add("yes", (bool?)true)
            .Add("no", (bool?)false)
            .Add("number", (double?)-0.5)
            .Add("status", (ConversationStatus?)ConversationStatus.Active)
            .Add("text", "a b&c=ü")
            .Add("time", (DateTimeOffset?)new DateTimeOffset(2026, 1, 2, 3, 4, 5, 250, TimeSpan.FromHours(1)))
            .Add("list", (IReadOnlyList<string>)["a", "b,c"])
            .Add("numbers", (IReadOnlyList<int>)[1, 2]);

        Assert.Equal("?yes=true&no=false&number=-0.5&status=active&text=a%20b%26c%3D%C3%BC&time=2026-01-02T02%3A04%3A05.25Z&list=a%2Cb%2Cc&numbers=1%2C2", query.ToString());
    }

    [Fact]
    public void QueryString_omits_null_values_and_empty_lists()
    {
        var query = new QueryString().Add("a", (bool?)null).Add("b", (int?)null).Add("c", (string?)null).Add("d", (DateTimeOffset?)null).Add("e", (IReadOnlyList<string>?)null).Add("f", (IReadOnlyList<string>)[]);

        Assert.Equal("", query.ToString());
    }
}
