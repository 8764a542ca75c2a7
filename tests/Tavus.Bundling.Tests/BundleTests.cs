using Tavus.Bundling.Documents;

namespace Tavus.Bundling.Tests;

public sealed class BundleTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("\r")]
    [InlineData("\r\n")]
    public void Line_endings_of_OpenAPI_documents_do_not_change_the_bundle(string lineEnd)
    {
        Assert.Empty(_folder.Run());
        using var other = new Folder(things: Folder.Things.Replace("\n", lineEnd, StringComparison.Ordinal));

        Assert.Empty(other.Run());
        Assert.Equal(File.ReadAllText(_folder.Bundle), File.ReadAllText(other.Bundle));
    }

    [Fact]
    public void The_bundle_merges_all_OpenAPI_documents_and_has_comments_with_the_origin_of_the_lines()
    {
        Assert.Empty(_folder.Run());

        Assert.Equal(
            """
            # common.yaml:1
            openapi: 3.0.3
            # common.yaml:2
            info: { title: All, version: '1' }
            # common.yaml:3
            servers:
              - url: https://example.test
            # common.yaml:5
            security:
              - Key: []
            tags:
            # things.yaml:4
              - name: Things
            paths:
            # things.yaml:6
              /things:
                get:
                  responses:
                    '400':
                      $ref: '#/components/schemas/Error'
            components:
              securitySchemes:
            # common.yaml:10
                Key: { type: apiKey, in: header, name: key }
              schemas:
            # common.yaml:12
                Error:
                  type: object
            # things.yaml:13
                Thing:
                  type: object
            """,
            string.Join('\n', _folder.Lines.Skip(1)));
    }

    [Fact]
    public void Origins_Find_returns_the_OpenAPI_document_and_line_from_which_a_line_of_the_bundle_comes()
    {
        _folder.Run();
        var line = Array.FindIndex(_folder.Lines, static line => line.Contains("$ref", StringComparison.Ordinal));

        Assert.Equal(("things.yaml", 9), Origins.Find(line, index => _folder.Lines[index]));
        Assert.Null(Origins.Find(0, index => _folder.Lines[index]));
    }

    [Fact]
    public void An_unchanged_bundle_is_not_written_again()
    {
        _folder.Run();
        var written = DateTime.UtcNow.AddDays(-1);
        File.SetLastWriteTimeUtc(_folder.Bundle, written);

        _folder.Run();

        Assert.Equal(written, File.GetLastWriteTimeUtc(_folder.Bundle));
    }
}
