namespace Tavus.Aot.Tests;

/// <summary>Publishing causes no warnings about the library: each warning would be a place where a published program may fail.</summary>
[Collection(nameof(PublishedPrograms))]
public class WarningTests(PublishedPrograms programs)
{
    [Theory]
    [PublishedData(PublishedPrograms.AheadOfTime)]
    [PublishedData(PublishedPrograms.AheadOfTimeNet8)]
    [PublishedData(PublishedPrograms.AheadOfTimeSerializing)]
    [PublishedData(PublishedPrograms.Trimmed)]
    public void Publishing_prints_no_warning(string program) => Assert.Empty(Warnings(program));

    [Theory]
    [PublishedData(PublishedPrograms.TrimmedWithJToken)]
    public void Publishing_a_program_that_uses_JToken_warns_only_about_Newtonsoft_Json(string program)
    {
        var warnings = Warnings(program);

        Assert.NotEmpty(warnings);
        Assert.All(warnings, static warning => Assert.Matches(@"warning IL\d{4}: Newtonsoft\.Json\.", warning));
    }

    private string[] Warnings(string program) =>
        [.. programs[program].Log.Split('\n').Where(static line => line.Contains("warning", StringComparison.OrdinalIgnoreCase))];
}
