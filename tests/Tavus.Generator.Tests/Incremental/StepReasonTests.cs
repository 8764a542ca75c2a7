using Microsoft.CodeAnalysis;
using Tavus.Generator.Tests.Running;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;
using static Tavus.Generator.Tests.Running.TestDocuments;

namespace Tavus.Generator.Tests.Incremental;

public sealed class StepReasonTests
{
    private readonly GeneratorSession _session = new(Personas);
    private readonly GeneratorRunResult _first;

    public StepReasonTests() => _first = _session.Run();

    [Fact]
    public void The_first_generator_run_reports_every_step_as_New()
    {
        Assert.All([TrackingNames.Documents, TrackingNames.Files], step => Assert.Equal([New], _first.Reasons(step)));
        Assert.Equal(_first.Texts().Keys.Order(), _first.EmittedAnew().Order());
    }

    [Theory]
    [InlineData("Client")]
    [InlineData("Stub")]
    [InlineData("DependencyInjection")]
    [InlineData("Cli")]
    public void An_edit_of_unrelated_code_leaves_every_generator_step_cached(string emit)
    {
        var session = new GeneratorSession(Personas, emit);
        session.Run();

        var second = session.RunAfterCodeEdit("class Another;");

        var outputs = second.TrackedSteps.Concat(second.TrackedOutputSteps).SelectMany(static steps => steps.Value).SelectMany(static step => step.Outputs).ToList();
        Assert.NotEmpty(outputs);
        Assert.All(outputs, static output => Assert.Equal(Cached, output.Reason));
    }

    [Fact]
    public void Reloaded_options_with_equal_values_leave_every_generator_step_cached()
    {
        var second = _session.RunAfterOptionsEdit("Client");

        Assert.All([TrackingNames.Documents, TrackingNames.Files], step => Assert.Equal([Cached], second.Reasons(step)));
        Assert.Empty(second.EmittedAnew());
    }

    [Fact]
    public void A_comment_added_to_the_OpenAPI_document_regenerates_no_source()
    {
        var second = _session.RunAfterDocumentEdit(Edit("components:\n", "# A comment.\ncomponents:\n"));

        Assert.Equal([Modified], second.Reasons(TrackingNames.Documents));
        Assert.Equal([Unchanged], second.Reasons(TrackingNames.Files));
        Assert.Empty(second.EmittedAnew());
    }

    [Fact]
    public void An_edited_description_that_is_not_emitted_regenerates_no_source()
    {
        var second = _session.RunAfterDocumentEdit(Edit("The service defaults to `tavus-auto`.", "Edited."));

        Assert.Equal([Unchanged], second.Reasons(TrackingNames.Files));
        Assert.Empty(second.EmittedAnew());
    }

    [Fact]
    public void A_moved_diagnostic_is_reported_again_without_regenerating_sources()
    {
        var session = new GeneratorSession(Personas + "\nx-typo: 1\n");
        session.Run();

        var second = session.RunAfterDocumentEdit(Personas + "\n# A comment.\nx-typo: 1\n");

        Assert.Equal([Modified], second.Reasons(TrackingNames.Diagnostics));
        Assert.Equal([Unchanged], second.Reasons(TrackingNames.Files));
        Assert.Equal(["TAV005"], second.EmittedAnew());
    }

    [Fact]
    public void A_new_property_regenerates_only_the_files_of_its_class()
    {
        var second = _session.RunAfterDocumentEdit(Edit(SttHotwords, "        accents: { type: boolean }\n" + SttHotwords));

        string[] expected = ["SttLayer.Masking.g.cs", "SttLayer.Reading.g.cs", "SttLayer.Writing.g.cs", "SttLayerPointer.g.cs"];
        Assert.Equal(expected, second.EmittedAnew().Order());
        Assert.Equal(expected, second.FilesChangedSince(_first));
    }

    [Fact]
    public void A_new_secret_property_regenerates_only_its_class_and_SecretNames()
    {
        var second = _session.RunAfterDocumentEdit(Edit(SttHotwords, "        pin: { type: string, format: password }\n" + SttHotwords));

        string[] expected = ["SecretNames.g.cs", "SttLayer.Masking.g.cs", "SttLayer.Reading.g.cs", "SttLayer.Writing.g.cs", "SttLayerPointer.g.cs"];
        Assert.Equal(expected, second.EmittedAnew().Order());
        Assert.Equal(expected, second.FilesChangedSince(_first));
    }

    [Fact]
    public void A_new_enum_value_regenerates_only_its_open_enum()
    {
        var second = _session.RunAfterDocumentEdit(Edit("        - 'tavus-turbo'\n", "        - 'tavus-turbo'\n        - 'tavus-next'\n"));

        Assert.Equal(["SttEngine.OpenEnum.g.cs"], second.EmittedAnew());
        Assert.Equal(["SttEngine.OpenEnum.g.cs"], second.FilesChangedSince(_first));
    }

    [Fact]
    public void A_new_schema_regenerates_no_other_schema()
    {
        var second = _session.RunAfterDocumentEdit(Personas + """
                NewLayer:
                  properties: { name: { type: string } }

            """);

        string[] expected = ["NewLayer.Masking.g.cs", "NewLayer.Reading.g.cs", "NewLayer.Writing.g.cs"];
        Assert.Equal(expected, second.EmittedAnew().Order());
        Assert.Equal(expected, second.FilesChangedSince(_first));
    }

    [Fact]
    public void A_removed_schema_removes_its_generated_files()
    {
        _session.RunAfterDocumentEdit(Personas + """
                NewLayer:
                  properties: { name: { type: string } }

            """);

        var third = _session.RunAfterDocumentEdit(Personas);

        Assert.Equal(3, third.Outputs(TrackingNames.Files).Count(static output => output.Reason == Removed));
        Assert.Equal(_first.Texts(), third.Texts());
    }

    [Fact]
    public void Clearing_TavusEmit_removes_all_generated_sources()
    {
        var second = _session.RunAfterOptionsEdit("");

        Assert.NotEmpty(_first.GeneratedSources);
        Assert.Empty(second.GeneratedSources);
    }
}
