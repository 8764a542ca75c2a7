using Tavus.Json;

namespace Tavus.Tests.Reading;

/// <summary>A value of another JSON type than documented is converted if its meaning is clear; otherwise the property is null. The JSON is always kept.</summary>
public class ConversionTests
{
    [Theory]
    [InlineData("3", "3")]
    [InlineData("0.50", "0.50")]
    [InlineData("true", "true")]
    [InlineData("{}", null)]
    [InlineData("[\"x\"]", null)]
    public void A_string_property_converts_numbers_and_booleans_and_keeps_the_received_JSON(string json, string? expected)
    {
        var persona = Fixtures.Persona($"\"persona_name\":{json}");
        Assert.Equal(expected, persona.PersonaName);
        Assert.Equal(json, persona.AdditionalProperties["persona_name"].ToJson());
    }

    [Theory]
    [InlineData("\"true\"", true)]
    [InlineData("\"False\"", false)]
    [InlineData("\"yes\"", null)]
    [InlineData("1", null)]
    [InlineData("[]", null)]
    public void A_boolean_property_converts_true_and_false_strings_and_keeps_the_received_JSON(string json, bool? expected)
    {
        var stt = Fixtures.Persona($"\"layers\":{{\"stt\":{{\"smart_turn_detection\":{json}}}}}").Layers!.Stt!;
        Assert.Equal(expected, stt.SmartTurnDetection);
        Assert.Equal(json, stt.AdditionalProperties["smart_turn_detection"].ToJson());
    }

    [Theory]
    [InlineData("1e3", 1000)]
    [InlineData("1.50E+3", 1500)]
    [InlineData("20e-1", 2)]
    [InlineData("25e-1", null)]
    [InlineData("1e99", null)]
    public void An_integer_property_reads_exponents_and_keeps_the_received_JSON(string json, int? expected)
    {
        var properties = ConversationProperties.Parse($$"""{"max_call_duration":{{json}}}""");
        Assert.Equal(expected, properties.MaxCallDuration);
        Assert.Equal(json, properties.AdditionalProperties["max_call_duration"].ToJson());
    }

    [Theory]
    [InlineData("\"one\"", new[] { "one" })]
    [InlineData("[\"one\",2,null,{}]", new[] { "one", "2" })]
    [InlineData("7", new[] { "7" })]
    [InlineData("{}", null)]
    public void A_string_list_converts_single_values_and_numbers_and_keeps_the_received_JSON(string json, string[]? expected)
    {
        var persona = Fixtures.Persona($"\"document_ids\":{json}");
        Assert.Equal(expected, persona.DocumentIds);
        Assert.Equal(json, persona.AdditionalProperties["document_ids"].ToJson());
    }

    [Fact]
    public void An_object_list_omits_items_that_are_not_objects_and_keeps_the_received_JSON()
    {
        var llm = Fixtures.Persona("\"layers\":{\"llm\":{\"tools\":[{\"type\":\"function\"},\"?\"]}}").Layers!.Llm!;
        Assert.Equal(FunctionToolType.Function, Assert.Single(llm.Tools!).Type);
        Assert.Equal("[{\"type\":\"function\"},\"?\"]", llm.AdditionalProperties["tools"].ToJson());
    }

    [Theory]
    [InlineData("\"2024-11-25T22:40:35.286Z\"", "2024-11-25T22:40:35.2860000+00:00", false)]
    [InlineData("\"2024-11-25T22:40+05:30\"", "2024-11-25T22:40:00.0000000+05:30", true)]
    [InlineData("\"2024-11-25T22:40Z\"", "2024-11-25T22:40:00.0000000+00:00", true)]
    [InlineData("\"2024-11-25T22:40:35Z\"", "2024-11-25T22:40:35.0000000+00:00", false)]
    [InlineData("\"2024-11-25T22:40:35+01:30\"", "2024-11-25T22:40:35.0000000+01:30", false)]
    [InlineData("\"2024-11-25T22:40:35-08:00\"", "2024-11-25T22:40:35.0000000-08:00", false)]
    [InlineData("\"2024-11-25T22:40:35+00:00\"", "2024-11-25T22:40:35.0000000+00:00", true)]
    [InlineData("\"2024-11-25T22:40:35.280Z\"", "2024-11-25T22:40:35.2800000+00:00", true)]
    [InlineData("\"2026-07-14T17:00:00.000000\"", "2026-07-14T17:00:00.0000000+00:00", true)]
    [InlineData("\"2024-11-25T22:40:35.123456789Z\"", "2024-11-25T22:40:35.1234567+00:00", true)]
    [InlineData("\"2024-11-25T22:40:35\\u002B05:00\"", "2024-11-25T22:40:35.0000000+05:00", true)]
    [InlineData("\"2024-11-25T22:40:35\\u002b0500\"", "2024-11-25T22:40:35.0000000+05:00", true)]
    [InlineData("\"2024-11-25T22:40:35\\u005a\"", "2024-11-25T22:40:35.0000000+00:00", true)]
    [InlineData("\"2024-11-25X22:40:35Z\"", null, true)]
    [InlineData("\" + + + + + + + + + +\"", null, true)]
    [InlineData("\"日日日日日日日日日\"", null, true)]
    [InlineData("\"2024-11-25 22:40:35.1234567890123456789012345678 UTC\"", null, true)]
    [InlineData("\"2024-11-25 22:40:35 PST\"", null, true)]
    [InlineData("\"2024-11-25 22:40:35\\u0022Z\"", null, true)]
    [InlineData("\"2024-11-25\"", "2024-11-25T00:00:00.0000000+00:00", true)]
    [InlineData("\"\"", null, true)]
    [InlineData("\"<string>\"", null, true)]
    [InlineData("\"2024-13-45T00:00:00Z\"", null, true)]
    [InlineData("\"2024-11-25\\ud800\"", null, true)]
    [InlineData("\"2024-11-25T22:40:35\\ud800Z\"", null, true)]
    [InlineData("1732574435", null, true)]
    [InlineData("null", null, true)]
    public void A_timestamp_is_parsed_if_valid_and_non_canonical_JSON_is_preserved(string json, string? expected, bool isKept)
    {
        var persona = Fixtures.Persona($"\"created_at\":{json}");
        Assert.Equal(expected, persona.CreatedAt?.ToString("O"));
        Assert.Equal(isKept, persona.AdditionalProperties.TryGetValue("created_at", out var kept));
        Assert.True(!isKept || kept.ToJson() == json);
    }

    [Theory]
    [InlineData("\"layers\":\"none\"")]
    [InlineData("\"layers\":[{}]")]
    public void An_object_property_received_as_a_string_or_array_is_null(string member) => Assert.Null(Fixtures.Persona(member).Layers);

    [Fact]
    public void A_string_map_converts_numbers_and_omits_nulls_and_keeps_the_received_JSON()
    {
        var llm = Fixtures.Persona("\"layers\":{\"llm\":{\"headers\":{\"a\":\"x\",\"b\":1,\"c\":null}}}").Layers!.Llm!;
        Assert.Equal(new Dictionary<string, string> { ["a"] = "x", ["b"] = "1" }, llm.Headers);
        Assert.Equal("{\"a\":\"x\",\"b\":1,\"c\":null}", llm.AdditionalProperties["headers"].ToJson());
    }

    [Fact]
    public void The_last_value_of_a_repeated_member_wins()
    {
        var persona = Fixtures.Persona("\"persona_name\":3,\"persona_name\":\"last\",\"x\":1,\"x\":2");
        Assert.Equal("last", persona.PersonaName);
        Assert.Equal("2", Assert.Single(persona.AdditionalProperties).Value.ToJson());
    }

    [Fact]
    public void Escaped_member_names_are_decoded()
    {
        var persona = Fixtures.Persona("\"persona\\u005fname\":\"x\",\"\\ud83d\\ude00\":1");
        Assert.Equal("x", persona.PersonaName);
        Assert.Equal("1", persona.AdditionalProperties["😀"].ToJson());
    }

    [Theory]
    [InlineData("2024-08-28 15:27:40.824457", "2024-08-28T15:27:40.824457Z")]
    [InlineData("2024-08-28 15:27:40", "2024-08-28T15:27:40Z")]
    [InlineData("2024-08-28T15:27Z", "2024-08-28T15:27:00Z")]
    [InlineData("2024-08-28T15:27+01:00", "2024-08-28T15:27:00+01:00")]
    [InlineData("2024-11-25t22:40:35z", "2024-11-25T22:40:35Z")]
    [InlineData("2024-11-25T22:40:35+0000", "2024-11-25T22:40:35Z")]
    [InlineData("2024-08-28 15:27:40+00", "2024-08-28T15:27:40Z")]
    [InlineData("2024-08-28 15:27:40.123456-03", "2024-08-28T15:27:40.123456-03:00")]
    [InlineData("2024-08-28 15:27:40.123456789", "2024-08-28T15:27:40.1234567Z")]
    [InlineData("2024-08-28 15:27:40.123456789 +0200", "2024-08-28T15:27:40.1234567+02:00")]
    [InlineData("2024-08-28 15:27:40 +0000", "2024-08-28T15:27:40Z")]
    [InlineData("2024-08-28 15:27:40 -08:00", "2024-08-28T15:27:40-08:00")]
    [InlineData("2024-08-28 15:27:40 UTC", "2024-08-28T15:27:40Z")]
    [InlineData("2024-08-28T15:27:40.824457 UTC", "2024-08-28T15:27:40.824457Z")]
    [InlineData("Mon, 25 Nov 2024 22:40:35 GMT", "2024-11-25T22:40:35Z")]
    [InlineData("Mon, 25 Nov 2024 22:40:35 +0000", "2024-11-25T22:40:35Z")]
    [InlineData("Mon, 5 Aug 2024 22:40:35 -0700", "2024-08-05T22:40:35-07:00")]
    public void A_nonstandard_timestamp_is_parsed_and_reported_as_drift_and_its_text_is_kept(string text, string expected)
    {
        var log = new DriftLog();
        var persona = Persona.ReadResponse(System.Text.Encoding.UTF8.GetBytes($$"""{"persona_id":"p1","created_at":"{{text}}"}"""), log);

        Assert.Equal(DateTimeOffset.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), persona.CreatedAt);
        Assert.Contains(text, persona.ToJson(), StringComparison.Ordinal);
        Assert.Equal(1, log.Count);
    }
}
