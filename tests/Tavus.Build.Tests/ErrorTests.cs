namespace Tavus.Build.Tests;

/// <summary>An error is reported at the file and line that the user must edit, not at a line of the generated bundle.</summary>
[Collection(nameof(SharedClone))]
public sealed class ErrorTests(SharedClone shared)
{
    [Fact]
    public async Task Broken_YAML_is_an_error_at_its_line_and_column()
    {
        var error = await ErrorAfterAsync(Clone.Document, "\ninfo:", "\ninfo: [", "TAVB002");

        Assert.Matches(@"^.*openapi/personas\.yaml\([0-9]+,[0-9]+\) ?: error TAVB002: The YAML cannot be read: ", error);
    }

    [Fact]
    public async Task An_unresolved_reference_is_an_error_at_its_line()
    {
        var line = LineOf(Clone.Document, "common.yaml#/components/schemas/ErrorBody");

        var error = await ErrorAfterAsync(Clone.Document, "'common.yaml#/components/schemas/ErrorBody'", "'common.yaml#/components/schemas/Absent'", "NSWAG003");

        Assert.Contains($"openapi/personas.yaml({line},", error, StringComparison.Ordinal);
        Assert.Contains("): error NSWAG003: NSwag failed: Could not resolve the path '#/components/schemas/Absent'.", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_extension_is_an_error_at_its_line()
    {
        var line = LineOf(Clone.Document, "x-envelope: data");
        using var edit = shared.Clone.Replace(Clone.Document, "x-envelope: data", "x-envelop: data");

        var error = (await shared.Clone.BuildAsync("-f", "net10.0")).FailedWith("TAV005");

        Assert.Contains($"openapi/personas.yaml({line},", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_schema_name_that_two_OpenAPI_documents_use_is_an_error_at_both_places()
    {
        using var edit = shared.Clone.Replace("openapi/common.yaml", "    ErrorBody:\n", "    Persona:\n      type: object\n\n    ErrorBody:\n");

        var errors = (await shared.Clone.GenerateAsync()).ErrorsWith("TAVB006");

        Assert.Equal(2, errors.Count);
        Assert.Contains(errors, static error => error.Contains("common.yaml(", StringComparison.Ordinal) && error.Contains("'Persona' is also described in personas.yaml(", StringComparison.Ordinal));
        Assert.Contains(errors, static error => error.Contains("personas.yaml(", StringComparison.Ordinal) && error.Contains("'Persona' is also described in common.yaml(", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_broken_template_is_an_error_that_names_the_template()
    {
        var error = await ErrorAfterAsync($"{Clone.Templates}/Class.liquid", "{%- for property in Properties -%}", "{%- for property -%}", "NSWAG003");

        Assert.StartsWith(shared.Clone[Clone.Templates], error, StringComparison.Ordinal);
        Assert.Contains("Liquid template CSharp/Class", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Invalid_JSON_in_nswag_json_is_an_error_that_names_the_file()
    {
        var error = await ErrorAfterAsync("nswag.json", "\"runtime\": \"Default\",", "\"runtime\": \"Default\"", "NSWAG003");

        Assert.StartsWith(shared.Clone["nswag.json"], error, StringComparison.Ordinal);
        Assert.Contains("Path 'runtime', line 3", error, StringComparison.Ordinal);
    }

    private int LineOf(string path, string text) =>
        shared.Clone.Read(path).Split('\n').Index().First(line => line.Item.Contains(text, StringComparison.Ordinal)).Index + 1;

    private async Task<string> ErrorAfterAsync(string path, string text, string replacement, string code)
    {
        using var edit = shared.Clone.Replace(path, text, replacement);
        return (await shared.Clone.GenerateAsync()).FailedWith(code);
    }
}
