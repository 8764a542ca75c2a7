using Tavus.Generator.Tests.Running;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;
using static Tavus.Generator.Tests.Running.TestDocuments;

namespace Tavus.Generator.Tests.Incremental;

/// <summary>The stub, dependency injection and the command line are regenerated only if the OpenAPI document changes in a part that they use.</summary>
public sealed class TargetTests
{
    [Fact]
    public void Stub_is_regenerated_for_an_edited_example_but_not_for_a_new_SttLayer_property()
    {
        var session = new GeneratorSession(Personas, emit: "Stub");
        session.Run();

        var afterSchema = session.RunAfterDocumentEdit(Edit(SttHotwords, "        accents: { type: boolean }\n" + SttHotwords));
        var afterExample = session.RunAfterDocumentEdit(Edit("'Invalid persona_id'", "'No such persona'"));

        Assert.Equal([Unchanged], afterSchema.Reasons(TrackingNames.Files));
        Assert.Empty(afterSchema.EmittedAnew());
        Assert.Equal(["DocumentedOperations.g.cs"], afterExample.EmittedAnew());
    }

    [Fact]
    public void DependencyInjection_registrations_are_not_regenerated_for_a_new_schema_property()
    {
        var session = new GeneratorSession(Personas, emit: "DependencyInjection");
        session.Run();

        var second = session.RunAfterDocumentEdit(Edit(SttHotwords, "        accents: { type: boolean }\n" + SttHotwords));

        Assert.Equal([Unchanged], second.Reasons(TrackingNames.Files));
        Assert.Empty(second.EmittedAnew());
    }

    [Theory]
    [InlineData("The display name of the persona.", "Edited.")]
    [InlineData("      summary: Creates a persona.\n", "      summary: Makes a persona.\n")]
    public void An_edited_description_or_summary_regenerates_the_CLI_but_not_the_client(string old, string edited)
    {
        var (session, clientSession) = (new GeneratorSession(Personas, emit: "Cli"), new GeneratorSession(Personas));
        session.Run();
        clientSession.Run();

        var cli = session.RunAfterDocumentEdit(Edit(old, edited));
        var client = clientSession.RunAfterDocumentEdit(Edit(old, edited));

        Assert.Equal(["ApiResources.g.cs"], cli.EmittedAnew());
        Assert.Equal([Unchanged], client.Reasons(TrackingNames.Files));
        Assert.Empty(client.EmittedAnew());
    }
}
