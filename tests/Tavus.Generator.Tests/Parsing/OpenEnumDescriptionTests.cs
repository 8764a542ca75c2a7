using Tavus.Generator.Parsing;

namespace Tavus.Generator.Tests.Parsing;

public sealed class OpenEnumDescriptionTests
{
    [Fact]
    public void A_list_in_an_enum_description_provides_the_meaning_of_each_value()
    {
        var description = new OpenEnumDescription("How it runs.\nSo far.\n- `full`: all of it, as in `a: b`.\n- `echo`: voices\n  what it gets.");

        Assert.Equal("How it runs.\nSo far.", description.Summary);
        Assert.Equal("all of it, as in `a: b`.", description.MeaningOf("full"));
        Assert.Equal("voices\n  what it gets.", description.MeaningOf("echo"));
        Assert.Null(description.MeaningOf("off"));
    }

    [Theory]
    [InlineData(null, "")]
    [InlineData("", "")]
    [InlineData("Text only.", "Text only.")]
    [InlineData("Folded. - `full`: all of it.", "Folded. - `full`: all of it.")]
    [InlineData("Text.\n- a list of no values", "Text.\n- a list of no values")]
    public void An_enum_description_without_a_list_of_values_is_only_a_summary(string? text, string summary)
    {
        var description = new OpenEnumDescription(text);

        Assert.Equal(summary, description.Summary);
        Assert.Null(description.MeaningOf("full"));
    }

    [Fact]
    public void An_enum_description_with_only_a_list_has_an_empty_summary()
    {
        var description = new OpenEnumDescription("- `full`: all of it.");

        Assert.Equal("", description.Summary);
        Assert.Equal("all of it.", description.MeaningOf("full"));
    }
}
