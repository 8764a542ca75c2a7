using Tavus.Bundling.Documents;

namespace Tavus.Bundling;

/// <summary>Joins the OpenAPI documents of a folder into one file, because NSwag cannot read references between files. Joins them line by line, so that errors can be traced to their origin.</summary>
internal static class Bundle
{
    private static readonly string[] Head = ["openapi", "info", "servers", "security"];
    private static readonly string[] Components = ["securitySchemes", "parameters", "headers", "responses", "schemas"];

    /// <returns>The problems of the documents; if there are any, nothing is written.</returns>
    public static IReadOnlyList<Problem> Write(string folder, string bundle)
    {
        try
        {
            var documents = Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal).Select(static path => SourceDocument.Parse(path, File.ReadAllText(path))).ToList();
            var problems = BundleCheck.Run(documents, Components).ToList();
            if (problems.Count == 0)
            {
                WriteIfDifferent(bundle, Join(documents));
            }

            return problems;
        }
        catch (DocumentException exception)
        {
            return [exception.Problem];
        }
    }

    /// <summary>An unchanged bundle keeps its time stamp, so that nothing is compiled again.</summary>
    private static void WriteIfDifferent(string bundle, string text)
    {
        if (!File.Exists(bundle) || File.ReadAllText(bundle) != text)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(bundle)!);
            File.WriteAllText(bundle, text);
        }
    }

    private static string Join(IReadOnlyList<SourceDocument> documents)
    {
        var common = documents.Single(static document => document.IsCommon);
        string[] lines =
        [
            "# Bundled from the documents in openapi/: edit those documents, not this file. A comment such as 'common.yaml:2' gives the origin of the lines after it.",
            .. Head.Select(name => common.Find(name)).OfType<Part>().SelectMany(WithOrigin),
            .. Section("tags", documents.SelectMany(static document => document.Children("tags"))),
            .. Section("paths", documents.SelectMany(static document => document.Children("paths"))),
            "components:",
            .. Components.SelectMany(kind => Section($"  {kind}", PartsOf(kind))),
        ];
        return string.Concat(lines.Select(static line => References.Localize(line) + "\n"));

        IEnumerable<Part> PartsOf(string kind) => documents.Where(document => kind != "securitySchemes" || document == common).SelectMany(document => document.Children("components", kind));
    }

    private static IEnumerable<string> Section(string key, IEnumerable<Part> parts) => parts.Any() ? parts.SelectMany(WithOrigin).Prepend($"{key}:") : [];

    private static IEnumerable<string> WithOrigin(Part part) => part.Lines.Prepend(Origins.Comment(part.Document.Name, part.FirstLine));
}
