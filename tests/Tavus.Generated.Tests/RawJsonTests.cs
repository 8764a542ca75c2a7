using Newtonsoft.Json.Linq;

namespace Tavus.Tests;

public class RawJsonTests
{
    [Fact]
    public void The_default_RawJson_is_the_JSON_value_null()
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
    public void RawJson_Parse_of_invalid_JSON_throws_FormatException_without_quoting_it(string json)
    {
        var exception = Assert.Throws<FormatException>(() => RawJson.Parse(json));
        Assert.Contains("offset", exception.Message, StringComparison.Ordinal);
        Assert.False(RawJson.TryParse(json, out var value));
        Assert.True(value.IsNull);
        Assert.DoesNotContain("sk-secret", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void RawJson_Parse_drops_surrounding_white_space() => Assert.Equal("[ 1 ]", RawJson.Parse(" [ 1 ]\n").ToJson());

    [Theory]
    [InlineData("\"sk-secret\"", "string of 9 bytes")]
    [InlineData("{\"a\":1}", "object of 7 bytes")]
    [InlineData("[1,2]", "array of 5 bytes")]
    [InlineData("1.50", "1.50")]
    [InlineData("true", "true")]
    public void RawJson_ToString_hides_the_content_of_strings_objects_and_arrays(string json, string shown) => Assert.Equal(shown, RawJson.Parse(json).ToString());

    [Fact]
    public void RawJson_ToJToken_keeps_dates_as_text_and_all_digits_of_fractions()
    {
        var token = RawJson.Parse("{\"date\":\"2024-11-25T22:40:35+01:00\",\"fraction\":0.1000000000000000000001}").ToJToken();
        Assert.Equal(JTokenType.String, token["date"]!.Type);
        Assert.Equal(0.1000000000000000000001m, token["fraction"]!.Value<decimal>());
    }

    [Theory]
    [InlineData("[1e300]", 1e300)]
    [InlineData("[1e400]", double.PositiveInfinity)]
    public void RawJson_ToJToken_reads_a_number_outside_the_range_of_decimal_as_double(string json, double value) =>
        Assert.Equal(value, RawJson.Parse(json).ToJToken()[0]!.Value<double>());

    [Fact]
    public void RawJson_FromJToken_of_a_constructor_throws_ArgumentException() => Assert.Throws<ArgumentException>(static () => RawJson.FromJToken(new JConstructor("Date", 1)));

    [Fact]
    public void A_JObject_converts_implicitly_to_RawJson()
    {
        RawJson raw = new JObject { ["temperature"] = 0.5 };
        Assert.Equal("{\"temperature\":0.5}", raw.ToJson());
    }

    [Fact]
    public void RawJson_values_are_equal_only_if_their_bytes_are_equal()
    {
        Assert.Equal(RawJson.Parse("[1]"), RawJson.Parse("[1]"));
        Assert.Equal(RawJson.Parse("[1]").GetHashCode(), RawJson.Parse("[1]").GetHashCode());
        Assert.True(RawJson.Parse("[1]") != RawJson.Parse("[ 1]"));
    }
}
