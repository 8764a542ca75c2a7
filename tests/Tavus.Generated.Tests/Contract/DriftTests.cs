using System.Text;
using Tavus.Json;

namespace Tavus.Tests.Contract;

public class DriftTests
{
    [Fact]
    public void The_documented_response_has_three_drift_entries() => Assert.Equal(
        [
            "TypeMismatch /data/0/layers/tts/tts_emotion_control: expected boolean; received \"false\"",
            "InvalidTimestamp /data/0/created_at: expected timestamp (RFC 3339); received \"\"",
            "InvalidTimestamp /data/0/updated_at: expected timestamp (RFC 3339); received \"<string>\"",
        ],
        DriftOf(Fixtures.DocumentedResponse));

    [Theory]
    [InlineData("\"a/b~\":{\"x\":[1,2]}", "UndocumentedMember /a~1b~0: undocumented member; received {\"x\":[1,2]}")]
    [InlineData("\"layers\":{\"stt\":{\"stt_engine\":\"new\"}}", "UndocumentedValue /layers/stt/stt_engine: expected tavus-turbo | tavus-advanced | tavus-auto | tavus-parakeet | tavus-soniox | tavus-whisper | tavus-deepgram-medical; received \"new\"")]
    [InlineData("\"persona_name\":3", "TypeMismatch /persona_name: expected string; received 3")]
    [InlineData("\"layers\":[]", "TypeMismatch /layers: expected object; received []")]
    [InlineData("\"document_ids\":[\"d1\",2]", "TypeMismatch /document_ids/1: expected string; received 2")]
    [InlineData("\"document_ids\":[\"d1\",null]", "TypeMismatch /document_ids/1: expected a value; received null")]
    [InlineData("\"layers\":{\"llm\":{\"tools\":[null]}}", "TypeMismatch /layers/llm/tools/0: expected a value; received null")]
    [InlineData("\"layers\":{\"llm\":{\"headers\":{\"c\":null}}}", "TypeMismatch /layers/llm/headers/c: expected a value; received ********")]
    [InlineData("\"created_at\":\"2026-07-14T17:00:00\"", "InvalidTimestamp /created_at: expected timestamp with an offset (RFC 3339); received \"2026-07-14T17:00:00\"")]
    [InlineData("\"persona_name\":\"a\",\"persona_name\":\"b\"", "DuplicateMember /persona_name: expected one member of this name; received \"b\"")]
    [InlineData("\"layers\":{\"llm\":{\"api_key\":17}}", "TypeMismatch /layers/llm/api_key: expected string; received ********")]
    [InlineData("\"layers\":{\"llm\":{\"headers\":{\"X\":17}}}", "TypeMismatch /layers/llm/headers/X: expected string; received ********")]
    [InlineData("\"new\":{\"token\":\"sk-1\"}", "UndocumentedMember /new: undocumented member; received {\"token\":\"********\"}")]
    [InlineData("\"new\":{\"value\":\"sk-1\",\"name\":\"api_key\"}", "UndocumentedMember /new: undocumented member; received {\"value\":\"********\",\"name\":\"api_key\"}")]
    [InlineData("\"new\":\"https://u:sk-1@a.example\"", "UndocumentedMember /new: undocumented member; received \"https://********@a.example\"")]
    public void A_drift_entry_shows_the_path_and_the_received_value_with_secrets_masked(string members, string expected) =>
        Assert.Equal([expected], DriftOf(Encoding.UTF8.GetBytes($$"""{"persona_id":"p1",{{members}}}""")));

    [Theory]
    [InlineData("\"persona_name\":null")]
    [InlineData("\"created_at\":\"2024-11-25T22:40:35.2800+00:00\"")]
    [InlineData("\"created_at\":\"2024-11-25T22\\u003a40\\u003A35\\u002B00:00\"")]
    [InlineData("\"layers\":{\"llm\":{\"extra_body\":{\"anything\":1}}}")]
    public void A_response_that_the_OpenAPI_document_allows_has_no_drift(string members) =>
        Assert.Empty(DriftOf(Encoding.UTF8.GetBytes($$"""{"persona_id":"p1",{{members}}}""")));

    [Fact]
    public void A_long_received_value_in_a_drift_entry_is_truncated() =>
        Assert.EndsWith("yyy…", DriftOf(Encoding.UTF8.GetBytes($$"""{"persona_id":"p1","x":"{{new string('y', 1000)}}"}"""))[0], StringComparison.Ordinal);

    [Fact]
    public void DriftLog_counts_all_differences_and_DriftReport_keeps_only_1000()
    {
        var log = new DriftLog();
        var json = Encoding.UTF8.GetBytes($$"""{"persona_id":"p1",{{string.Join(',', Enumerable.Range(0, 5000).Select(static i => $"\"x{i}\":1"))}}}""");
        Persona.ReadResponse(json, log);
        Assert.Equal(5000, log.Count);
        Assert.Equal(1000, DriftReport.Read(json, log).Count);
    }

    private static string[] DriftOf(byte[] json)
    {
        var log = new DriftLog();
        Persona.ReadResponse(json, log);
        return [.. DriftReport.Read(json, log).Select(static entry => $"{entry.Kind} {entry}")];
    }
}
