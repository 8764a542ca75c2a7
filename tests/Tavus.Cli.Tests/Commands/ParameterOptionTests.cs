using System.CommandLine;
using Tavus.Cli.Api;
using Tavus.Cli.Commands;

namespace Tavus.Cli.Tests.Commands;

public sealed class ParameterOptionTests
{
    [Theory]
    [InlineData("LongInteger", "5000000000", null)]
    [InlineData("LongInteger", "1.5", "--min-bytes must be a whole number from -9223372036854775808 to 9223372036854775807.")]
    [InlineData("Integer", "5000000000", "--min-bytes must be a whole number of at most 2147483647.")]
    [InlineData("Timestamp", "2026-05-04T09:30:00Z", null)]
    [InlineData("Timestamp", "yesterday", "--min-bytes must be a date and time, such as 2026-05-04T09:30:00Z.")]
    public void The_value_of_an_option_must_have_the_type_of_its_parameter(string type, string value, string? error)
    {
        var option = new ParameterOption(new ApiParameter("min_bytes", "", Enum.Parse<ApiType>(type), "")).Option;

        Assert.Equal(error, new Command("list") { option }.Parse([option.Name, value]).Errors.SingleOrDefault()?.Message);
    }
}
