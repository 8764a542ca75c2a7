using Tavus.Bundling.Documents;

namespace Tavus.Bundling.Tests;

/// <summary>A folder of OpenAPI documents, and the bundle created from them.</summary>
internal sealed class Folder : IDisposable
{
    public const string Common = """
        openapi: 3.0.3
        info: { title: All, version: '1' }
        servers:
          - url: https://example.test
        security:
          - Key: []
        paths: {}
        components:
          securitySchemes:
            Key: { type: apiKey, in: header, name: key }
          schemas:
            Error:
              type: object
        """;

    public const string Things = """
        openapi: 3.0.3
        info: { title: Things, version: '1' }
        tags:
          - name: Things
        paths:
          /things:
            get:
              responses:
                '400':
                  $ref: 'common.yaml#/components/schemas/Error'
        components:
          schemas:
            Thing:
              type: object
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public Folder(string? common = Common, string things = Things)
    {
        Write("things.yaml", things);
        if (common is not null)
        {
            Write("common.yaml", common);
        }
    }

    public string Bundle => Path.Combine(_folder.FullName, "bundle", "tavus.txt");

    public string this[string name] => Path.Combine(_folder.FullName, name);

    public string[] Lines => File.ReadAllLines(Bundle);

    public void Write(string name, string text) => File.WriteAllText(this[name], text);

    public IReadOnlyList<Problem> Run() => Bundling.Bundle.Write(_folder.FullName, Bundle);

    public void Dispose() => _folder.Delete(recursive: true);
}
