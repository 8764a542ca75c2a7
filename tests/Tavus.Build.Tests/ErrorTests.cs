namespace Tavus.Build.Tests;

[Collection(nameof(SharedClone))]
public sealed class ErrorTests(SharedClone shared)
{
    [Fact]
    public async Task Broken_YAML_is_an_error_at_its_line_and_column()
    {
        var error = await ErrorAfterAsync(Clone.Document, "\ninfo:", "\ninfo: [");

        Assert.StartsWith($"{shared.Clone[Clone.Document]}(", error, StringComparison.Ordinal);
        Assert.Matches(@"\((\d+),(\d+)\) : error NSWAG003: NSwag failed: \(Line: \1, Col: \2, .* did not find expected ',' or ']'", error);
    }

    [Fact]
    public async Task A_reference_to_nothing_is_an_error_that_names_the_document_and_the_reference()
    {
        var error = await ErrorAfterAsync(Clone.Document, "'#/components/schemas/ErrorBody'", "'#/components/schemas/Absent'");

        Assert.StartsWith(shared.Clone[Clone.Document], error, StringComparison.Ordinal);
        Assert.Contains(" : error NSWAG003: NSwag failed: Could not resolve the path '#/components/schemas/Absent'. [", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_template_is_an_error_that_names_it()
    {
        var error = await ErrorAfterAsync($"{Clone.Templates}/Class.liquid", "{%- for property in Properties -%}", "{%- for property -%}");

        Assert.StartsWith(shared.Clone[Clone.Templates], error, StringComparison.Ordinal);
        Assert.Contains("Liquid template CSharp/Class", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Broken_settings_are_an_error_that_names_their_file()
    {
        var error = await ErrorAfterAsync("nswag.json", "\"runtime\": \"Default\",", "\"runtime\": \"Default\"");

        Assert.StartsWith(shared.Clone["nswag.json"], error, StringComparison.Ordinal);
        Assert.Contains("Path 'runtime', line 3", error, StringComparison.Ordinal);
    }

    private async Task<string> ErrorAfterAsync(string path, string text, string replacement)
    {
        using var edit = shared.Clone.Replace(path, text, replacement);
        return (await shared.Clone.GenerateAsync()).FailedWith("NSWAG003");
    }
}
