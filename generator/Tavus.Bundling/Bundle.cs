using System.Text;
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
        var text = new StringBuilder("# Bundled from the documents in openapi/: edit those documents, not this file. A comment such as 'common.yaml:2' gives the origin of the lines after it.\n");
        var common = documents.Single(static document => document.IsCommon);
        Append(text, Head.Select(name => common.Find(name)));
        Append(text, "tags", documents.SelectMany(static document => document.Children("tags")));
        Append(text, "paths", documents.SelectMany(static document => document.Children("paths")));
        text.Append("components:\n");
        foreach (var kind in Components)
        {
            var parts = documents.Where(document => kind != "securitySchemes" || document == common).SelectMany(document => document.Children("components", kind));
            Append(text, $"  {kind}", parts);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, string key, IEnumerable<Part> parts)
    {
        if (parts.Any())
        {
            text.Append(key).Append(":\n");
            Append(text, parts);
        }
    }

    private static void Append(StringBuilder text, IEnumerable<Part?> parts)
    {
        foreach (var part in parts.OfType<Part>())
        {
            text.Append(Origins.Comment(part.Document.Name, part.FirstLine)).Append('\n');
            foreach (var line in part.Lines)
            {
                text.Append(References.Localize(line)).Append('\n');
            }
        }
    }
}
