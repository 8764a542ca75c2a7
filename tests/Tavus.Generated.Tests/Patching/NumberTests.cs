using Tavus.Patching;

namespace Tavus.Tests.Patching;

public class NumberTests
{
    [Theory]
    [InlineData("0", "-0")]
    [InlineData("0", "0.00e7")]
    [InlineData("1", "1.0")]
    [InlineData("100", "1e2")]
    [InlineData("-0.05", "-5E-2")]
    [InlineData("1e400", "10e399")]
    [InlineData("12345678901234567890123456789012345678.5", "1234567890123456789012345678901234567850e-2")]
    public void Different_formats_of_the_same_number_are_normalized_alike(string one, string other) => Assert.Equal(JsonNumber.Normalize(one), JsonNumber.Normalize(other));

    [Theory]
    [InlineData("0", "-1e-400")]
    [InlineData("1", "-1")]
    [InlineData("1", "10")]
    [InlineData("1e400", "1e401")]
    [InlineData("1.00000000000000000000000000000000000001", "1")]
    public void Different_numbers_are_not_normalized_alike(string one, string other) => Assert.NotEqual(JsonNumber.Normalize(one), JsonNumber.Normalize(other));

    [Fact]
    public void A_number_with_an_excessive_exponent_is_left_unchanged_by_normalization() => Assert.Equal("1e999999999999999999", JsonNumber.Normalize("1e999999999999999999"));
}
