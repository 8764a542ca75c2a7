using Tavus.Generator.Tests.Running;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;
using static Tavus.Generator.Tests.Running.TestDocuments;

namespace Tavus.Generator.Tests.Incremental;

/// <summary>The stub, dependency injection and the command line are regenerated only for the parts of a document that they use.</summary>
public sealed class TargetTests
{
    [Fact]
    public void The_stub_depends_on_operations_and_on_the_members_of_their_requests_and_responses()
    {
        var session = new GeneratorSession(Personas, emit: "Stub");
        session.Run();

        var afterSchema = session.RunAfterDocumentEdit(Edit(SttHotwords, "        accents: { type: boolean }\n" + SttHotwords));
        var afterExample = session.RunAfterDocumentEdit(Edit("'Invalid persona_id'", "'No such persona'"));

        Assert.Equal([Unchanged], afterSchema.Reasons(TrackingNames.Operations));
        Assert.Equal([Unchanged], afterSchema.Reasons(TrackingNames.StubResources));
        Assert.Empty(afterSchema.EmittedAnew());
        Assert.Equal([Modified], afterExample.Reasons(TrackingNames.Operations));
        Assert.Equal([Unchanged], afterExample.Reasons(TrackingNames.StubResources));
        Assert.Single(afterExample.EmittedAnew());
    }

    [Fact]
    public void A_registration_depends_on_the_names_of_resources_alone()
    {
        var session = new GeneratorSession(Personas, emit: "DependencyInjection");
        session.Run();

        var second = session.RunAfterDocumentEdit(Edit(SttHotwords, "        accents: { type: boolean }\n" + SttHotwords));

        Assert.Equal([Modified], second.Reasons(TrackingNames.Parsed));
        Assert.Equal([Unchanged], second.Reasons(TrackingNames.Registrations));
        Assert.Empty(second.EmittedAnew());
    }

    [Theory]
    [InlineData("The service defaults to `tavus-auto`.", "Edited.")]
    [InlineData("      summary: Creates a persona.\n", "      summary: Makes a persona.\n")]
    public void An_edited_text_changes_the_command_line_alone(string old, string edited)
    {
        var (session, clientSession) = (new GeneratorSession(Personas, emit: "Cli"), new GeneratorSession(Personas));
        session.Run();
        clientSession.Run();

        var cli = session.RunAfterDocumentEdit(Edit(old, edited));
        var client = clientSession.RunAfterDocumentEdit(Edit(old, edited));

        Assert.Equal([Modified], cli.Reasons(TrackingNames.Commands));
        Assert.Single(cli.EmittedAnew());
        Assert.Equal([Unchanged], client.Reasons(TrackingNames.Parsed));
        Assert.Empty(client.EmittedAnew());
    }
}
