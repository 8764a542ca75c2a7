using System.Text.Json.Nodes;

namespace Tavus.OpenApi.Tests.Documents;

/// <summary>The OpenAPI documents of one folder, which may refer to each other by file name.</summary>
internal sealed class DocumentSet
{
    private readonly Dictionary<string, YamlFile> _files;
    private readonly Dictionary<string, Document> _documents;

    public DocumentSet(params IEnumerable<YamlFile> files)
    {
        _files = files.ToDictionary(static file => file.Name);
        _documents = _files.ToDictionary(static file => file.Key, file => new Document(file.Value, this));
        Schemas = new SchemaValidator(_documents.Values);
    }

    /// <summary>The OpenAPI documents in the repository's folder <c>openapi</c>.</summary>
    public static DocumentSet Repository { get; } =
        new(Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "openapi"), "*.yaml").Select(YamlFile.Read));

    public IReadOnlyCollection<Document> Documents => _documents.Values;

    public SchemaValidator Schemas { get; }

    public Document this[string name] => _documents[name];

    /// <summary>Creates a set in which the text of one document is changed.</summary>
    public DocumentSet With(string name, Func<string, string> edit) =>
        new(_files.Values.Select(file => file.Name == name ? new YamlFile(name, edit(file.Text)) : file));

    /// <summary>Finds the target of a reference. If the target is itself a reference, follows it. Returns null if there is no target.</summary>
    public JsonNode? Resolve(Document document, string reference)
    {
        var visited = new HashSet<Reference>();
        var next = Reference.Parse(document.Name, reference);
        while (visited.Add(next) && Find(next) is { } value)
        {
            if (value is not JsonObject || value["$ref"].Text is not { Length: > 0 } further)
            {
                return value;
            }

            next = Reference.Parse(next.Document, further);
        }

        return null;
    }

    private JsonNode? Find(Reference reference) =>
        _documents.TryGetValue(reference.Document, out var document) && reference.Pointer?.TryEvaluate(document.Root, out var value) == true ? value : null;
}
