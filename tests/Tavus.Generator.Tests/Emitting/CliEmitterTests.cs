using Tavus.Generator.Emitting;
using Tavus.Generator.Tests.Running;

namespace Tavus.Generator.Tests.Emitting;

public sealed class CliEmitterTests
{
    private const string Document = """
        openapi: 3.0.3
        info: { title: Test, version: '1' }
        tags:
          - name: Voice_Clones
            description: A "voice".
        paths:
          /v2/clones:
            get:
              operationId: VoiceClones_List
              tags: [Voice_Clones]
              summary: Lists clones.
              parameters:
                - { name: limit, in: query, schema: { type: integer } }
                - { name: page, in: query, schema: { type: integer } }
                - { name: ready, in: query, description: Only those., schema: { type: boolean } }
                - { name: min_age, in: query, schema: { type: integer, minimum: 2 } }
              responses: { '200': { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/ClonePage' } } } } }
            post:
              operationId: VoiceClones_Create
              tags: [Voice_Clones]
              summary: Creates a clone.
              requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/CreateCloneRequest' } } } }
              responses: { '200': { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/Clone' } } } } }
          /v2/clones/{clone_id}:
            get:
              operationId: VoiceClones_Get
              tags: [Voice_Clones]
              summary: Gets a clone.
              parameters: [{ name: clone_id, x-originalName: cloneId, in: path, required: true, schema: { type: string }, example: c1 }]
              responses: { '200': { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/Clone' } } } } }
            delete:
              operationId: VoiceClones_Delete
              tags: [Voice_Clones]
              parameters: [{ name: clone_id, x-originalName: cloneId, in: path, required: true, schema: { type: string }, example: c1 }]
              responses: { '204': { description: Deleted. } }
        components:
          schemas:
            Clone:
              type: object
              properties:
                created_at: { type: string, format: date-time }
                voice_state: { $ref: '#/components/schemas/VoiceState' }
                clone_name: { type: string }
                model_name: { type: string }
                name_secret: { type: string }
                clone_id: { type: string }
                text: { type: string }
            ClonePage:
              type: object
              properties:
                data: { type: array, items: { $ref: '#/components/schemas/Clone' } }
            CreateCloneRequest:
              type: object
              properties:
                clone_name: { type: string, description: The name., example: Anna }
                speed: { type: number }
                tags: { type: array, items: { type: string } }
                api_key: { type: string }
                extra: { type: object }
            VoiceState:
              type: string
              x-open-enum: true
              enum: [ready, failed]
        """;

    private static readonly string Code = Emit();

    [Theory]
    [InlineData("""new("VoiceClones", "voice clones", "clone", "Clone", "clone_id", "A \"voice\".", new() { ["List"] = VoiceClonesList, ["Create"] = VoiceClonesCreate, ["Get"] = VoiceClonesGet, ["Delete"] = VoiceClonesDelete }) { HasFiles = false },""")]
    [InlineData("""new("VoiceClones_List", "GET", "List clones.")""")]
    [InlineData("""new("VoiceClones_Delete", "DELETE", "")""")]
    [InlineData("""new("clone_id", "cloneId", ApiType.Text, "") { Values = [], Minimum = null, Example = "c1" }""")]
    [InlineData("""new("ready", "ready", ApiType.Boolean, "Only those.") { Values = [], Minimum = null, Example = "" }""")]
    [InlineData("""new("min_age", "min_age", ApiType.Integer, "") { Values = [], Minimum = 2, Example = "" }""")]
    [InlineData("""new("clone_name", "CloneName", ApiType.Text, "The name.") { Values = [], Example = "Anna" },""")]
    [InlineData("""new("speed", "Speed", ApiType.Number, "")""")]
    [InlineData("""new("tags", "Tags", ApiType.TextList, "")""")]
    [InlineData("""new("api_key", "ApiKey", ApiType.Other, "")""")]
    [InlineData("""new("extra", "Extra", ApiType.Other, "")""")]
    [InlineData("""await client.VoiceClones.GetWithResponseAsync(arguments["clone_id"], cancellationToken: token)""")]
    [InlineData("""await client.VoiceClones.CreateWithResponseAsync(global::Tavus.CreateCloneRequest.Parse(arguments.Body), cancellationToken: token)""")]
    [InlineData("""await ((global::Tavus.VoiceClonesClient)client.VoiceClones).ReadPageAsync(number, options, token)""")]
    [InlineData("""global::Tavus.Resources.Paging.ToPage<ITavusModel>("VoiceClones_List", response.Value.Data, null, number, pageSize)""")]
    [InlineData("""var options = new global::Tavus.ListVoiceClonesOptions { PageSize = pageSize, Ready = arguments.Find<bool>("ready"), MinAge = arguments.Find<int>("min_age"), };""")]
    public void CliEmitter_emits_the_resources_with_their_operations_and_parameters_and_client_calls(string code) => Assert.Contains(code, Code, StringComparison.Ordinal);

    [Fact]
    public void Columns_of_a_CLI_table_are_id_and_names_and_enums_and_creation_time_but_no_secret() => Assert.Equal(
        ["ID", "NAME", "MODEL", "STATE", "CREATED"],
        Code.Split('\n').Select(static line => line.Trim()).Where(static line => line.StartsWith("new(", StringComparison.Ordinal) && line.Contains("static item =>", StringComparison.Ordinal)).Select(static line => line.Split('"')[1]));

    [Fact]
    public void The_page_parameter_is_not_emitted_as_a_CLI_option() => Assert.DoesNotContain("\"page\"", Code, StringComparison.Ordinal);

    [Theory]
    [InlineData("Lists one page.", "List one page.")]
    [InlineData("Changes it.", "Change it.")]
    [InlineData("Fetches it.", "Fetch it.")]
    [InlineData("Publishes it.", "Publish it.")]
    [InlineData("Applies it.", "Apply it.")]
    [InlineData("Passes it on.", "Pass it on.")]
    [InlineData("Replaces it.", "Replace it.")]
    [InlineData("Get it.", "Get it.")]
    [InlineData("Ends", "End")]
    [InlineData("", "")]
    public void ToImperative_converts_the_verb_of_a_summary_to_the_imperative(string summary, string imperative) => Assert.Equal(imperative, Words.ToImperative(summary));

    private static string Emit()
    {
        var result = new GeneratorSession(Document, "Cli").Run();
        Assert.Empty(result.Diagnostics);
        return Assert.Single(result.GeneratedSources).SourceText.ToString();
    }
}
