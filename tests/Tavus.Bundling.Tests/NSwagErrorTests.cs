using Tavus.Bundling.NSwag;

namespace Tavus.Bundling.Tests;

public sealed class NSwagErrorTests : IDisposable
{
    private readonly Folder _folder = new();
    private readonly string _settings;

    public NSwagErrorTests()
    {
        _folder.Run();
        _settings = _folder["nswag.json"];
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("System.InvalidOperationException: Could not resolve the path '#/components/schemas/Error'.", "openapi/things.yaml(10,18): error NSWAG003: NSwag failed: Could not resolve the path '#/components/schemas/Error'.")]
    [InlineData("YamlDotNet.Core.YamlException: (Line: 18, Col: 9, Idx: 1) - (Line: 18, Col: 9, Idx: 1): wrong", "openapi/things.yaml(7,9): error NSWAG003: NSwag failed: (Line: 18, Col: 9, Idx: 1) - (Line: 18, Col: 9, Idx: 1): wrong")]
    [InlineData("Error while rendering Liquid template CSharp/Class: wrong", "generator/nswag/templates: error NSWAG003: NSwag failed: Error while rendering Liquid template CSharp/Class: wrong")]
    [InlineData("JsonException: wrong\n   at NSwag.Commands.NSwagDocumentBase.LoadAsync()", "nswag.json: error NSWAG003: NSwag failed: wrong")]
    [InlineData("System.Exception: anything else", "bundle/tavus.txt: error NSWAG003: NSwag failed: anything else")]
    public void An_NSwag_error_is_reported_at_its_source_file_and_line_if_known(string report, string problem)
    {
        var log = $"NSwag command line tool\nExecuting file 'nswag.json' with variables ''...\n{report}\n   at NSwag.Any()\n";

        Assert.Equal(_folder[problem], NSwagError.Parse(log, _settings, _folder.Bundle).ToString());
    }
}
