using System.Text;

namespace Tavus.Tests.Reading;

public class DocumentedResponseTests
{
    private readonly Persona _persona = Persona.Parse(Fixtures.DocumentedResponse);

    [Fact]
    public void Every_member_of_the_documented_response_is_parsed()
    {
        Assert.Equal("p5317866", _persona.PersonaId);
        Assert.Equal("Life Coach", _persona.PersonaName);
        Assert.StartsWith("As a Life Coach", _persona.SystemPrompt, StringComparison.Ordinal);
        Assert.Equal("r79e1c033f", _persona.DefaultReplicaId);
        var layers = _persona.Layers!;
        Assert.Equal("<string>", layers.Llm!.Model);
        Assert.Equal("your-api-key", layers.Llm.ApiKey);
        Assert.Equal("Bearer your-api-key", layers.Llm.Headers!["Authorization"]);
        Assert.Equal(0.5m, layers.Llm.ExtraBody!.Value.ToJToken()["temperature"]);
        var tool = Assert.Single(layers.Llm.Tools!);
        Assert.Equal(FunctionToolType.Function, tool.Type);
        Assert.Equal("get_current_weather", tool.Function!.Name);
        Assert.Equal("object", tool.Function.Parameters!.Value.ToJToken()["type"]);
        Assert.Equal(TtsEngine.Cartesia, layers.Tts!.TtsEngine);
        Assert.Equal(["positivity:high", "curiosity"], layers.Tts.VoiceSettings!.Value.ToJToken()["emotion"]!.Select(static item => (string?)item));
        Assert.Equal(PerceptionModel.Raven0, layers.Perception!.PerceptionModel);
        Assert.Equal(2, layers.Perception.AmbientAwarenessQueries!.Count);
        Assert.Equal("notify_if_id_shown", Assert.Single(layers.Perception.PerceptionTools!).Function!.Name);
        Assert.Equal(ParticipantSensitivity.Low, layers.Stt!.ParticipantPauseSensitivity);
        Assert.True(layers.Stt.SmartTurnDetection);
        Assert.Null(layers.ConversationalFlow);
    }

    [Fact]
    public void Members_that_differ_from_the_OpenAPI_document_are_converted_and_keep_the_received_JSON()
    {
        Assert.False(_persona.Layers!.Tts!.TtsEmotionControl);
        Assert.Equal("\"false\"", _persona.Layers.Tts.AdditionalProperties["tts_emotion_control"].ToJson());
        Assert.Equal(["This is a hotword example"], _persona.Layers.Stt!.Hotwords);
        Assert.Equal("\"This is a hotword example\"", _persona.Layers.Stt.AdditionalProperties["hotwords"].ToJson());
        Assert.Equal(SttEngine.TavusTurbo, _persona.Layers.Stt.SttEngine);
        Assert.Null(_persona.CreatedAt);
        Assert.Null(_persona.UpdatedAt);
        Assert.Equal("\"\"", _persona.AdditionalProperties["created_at"].ToJson());
        Assert.Equal("\"<string>\"", _persona.AdditionalProperties["updated_at"].ToJson());
    }

    [Fact]
    public void The_documented_response_is_written_back_without_loss()
    {
        var response = Encoding.UTF8.GetString(Fixtures.DocumentedResponse);
        JsonAssert.Equal(response, $$"""{"data":[{{_persona.ToJson()}}]}""");
    }

    [Fact]
    public async Task ParseAsync_of_a_stream_equals_Parse_and_leaves_the_stream_open()
    {
        using var stream = new MemoryStream(Fixtures.DocumentedResponse);
        var persona = await Persona.ParseAsync(stream);
        Assert.Equal(_persona.ToJson(), persona.ToJson());
        Assert.True(stream.CanRead);
    }
}
