using Tavus.Bundling.Documents;

namespace Tavus.Bundling;

/// <summary>Finds problems that prevent joining documents, such as duplicate names, wrong indentation, and references to unknown files.</summary>
internal static class BundleCheck
{
    private static readonly string[] Shared = ["servers", "security"];

    public static IEnumerable<Problem> Run(IReadOnlyList<SourceDocument> documents, IEnumerable<string> components)
    {
        var names = documents.Select(static document => document.Name).ToHashSet();
        var common = documents.FirstOrDefault(static document => document.IsCommon);
        if (common is null)
        {
            return [new Problem(documents.ElementAtOrDefault(0)?.Path ?? "openapi", 0, 0, "TAVB005", "The document common.yaml is missing in this folder. It contains the head of the bundle: info, servers and security.")];
        }

        return
        [
            .. documents.SelectMany(document => References.FindUnknown(document, names)),
            .. documents.SelectMany(document => FindOtherHead(document, common)),
            .. FindMisplaced(documents, column: 3, "paths"),
            .. FindRepeated(documents, "paths"),
            .. components.Where(static kind => kind != "securitySchemes").SelectMany(kind => FindRepeated(documents, "components", kind)),
            .. components.SelectMany(kind => FindMisplaced(documents, column: 5, "components", kind)),
        ];
    }

    private static IEnumerable<Problem> FindRepeated(IReadOnlyList<SourceDocument> documents, params string[] keys) =>
        from part in documents.SelectMany(document => document.Children(keys))
        group part by part.Name into parts
        where parts.Count() > 1
        from part in parts
        let other = parts.First(other => other != part)
        select part.Problem("TAVB006", $"'{part.Name}' is also described in {other.Document.Name}({other.FirstLine}). Rename one of them, or move the shared part to common.yaml.");

    /// <summary>Finds members in a wrong column. Lines are joined unchanged, so members of the same level must start in the same column.</summary>
    private static IEnumerable<Problem> FindMisplaced(IReadOnlyList<SourceDocument> documents, int column, params string[] keys) =>
        from part in documents.SelectMany(document => document.Children(keys))
        where part.Column != column
        select part.Problem("TAVB007", $"'{part.Name}' starts in column {part.Column}. Indent it by {column - 1} spaces.");

    private static IEnumerable<Problem> FindOtherHead(SourceDocument document, SourceDocument common) =>
        from name in Shared
        let part = document.Find(name)
        where part is not null && !Texts(part).SequenceEqual(Texts(common.Find(name)))
        select part.Problem("TAVB008", $"'{name}' differs from '{name}' in common.yaml. Make them equal: one client has one address and one key.");

    private static IEnumerable<string> Texts(Part? part) => part?.Lines.Select(static line => line.TrimEnd()).Where(static line => line.Length > 0) ?? [];
}
