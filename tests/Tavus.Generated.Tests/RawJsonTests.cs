using Newtonsoft.Json.Linq;

namespace Tavus.Tests;

public class RawJsonTests
{
    [Fact]
    public void The_default_value_is_null()
    {
        Assert.True(default(RawJson).IsNull);
        Assert.Equal("null", default(RawJson).ToJson());
        Assert.Equal(RawJson.Null, RawJson.Parse("null"));
        Assert.Equal("null"u8.ToArray(), RawJson.Null.Utf8.ToArray());
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("1 2")]
    [InlineData("{\"password\":\"sk-secret\"")]
    public void What_is_no_JSON_is_refused_without_being_shown(string json)
    {
        var exception = Assert.Throws<FormatException>(() => RawJson.Parse(json));
        Assert.Contains("offset", exception.Message, StringComparison.Ordinal);
        Assert.False(RawJson.TryParse(json, out var value));
        Assert.True(value.IsNull);
        Assert.DoesNotContain("sk-secret", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Surrounding_white_space_is_dropped() => Assert.Equal("[ 1 ]", RawJson.Parse(" [ 1 ]\n").ToJson());

    [Theory]
    [InlineData("\"sk-secret\"", "string of 9 bytes")]
    [InlineData("{\"a\":1}", "object of 7 bytes")]
    [InlineData("[1,2]", "array of 5 bytes")]
    [InlineData("1.50", "1.50")]
    [InlineData("true", "true")]
    public void It_shows_no_text(string json, string shown) => Assert.Equal(shown, RawJson.Parse(json).ToString());

    [Fact]
    public void A_token_keeps_dates_as_text_and_the_digits_of_fractions()
    {
        var token = RawJson.Parse("{\"date\":\"2024-11-25T22:40:35+01:00\",\"fraction\":0.1000000000000000000001}").ToJToken();
        Assert.Equal(JTokenType.String, token["date"]!.Type);
        Assert.Equal(0.1000000000000000000001m, token["fraction"]!.Value<decimal>());
    }

    [Theory]
    [InlineData("[1e300]", 1e300)]
    [InlineData("[1e400]", double.PositiveInfinity)]
    public void A_token_of_a_number_beyond_a_decimal_is_a_double(string json, double value) =>
        Assert.Equal(value, RawJson.Parse(json).ToJToken()[0]!.Value<double>());

    [Fact]
    public void It_is_made_of_a_token()
    {
        RawJson raw = new JObject { ["temperature"] = 0.5 };
        Assert.Equal("{\"temperature\":0.5}", raw.ToJson());
    }

    [Fact]
    public void Equality_is_that_of_the_bytes()
    {
        Assert.Equal(RawJson.Parse("[1]"), RawJson.Parse("[1]"));
        Assert.Equal(RawJson.Parse("[1]").GetHashCode(), RawJson.Parse("[1]").GetHashCode());
        Assert.True(RawJson.Parse("[1]") != RawJson.Parse("[ 1]"));
    }
}
