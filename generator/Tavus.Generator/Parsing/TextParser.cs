using Tavus.Generator.Model;

namespace Tavus.Generator.Parsing;

/// <summary>Parses the texts that people read: the summaries and descriptions of tags, operations, parameters and members.</summary>
internal static class TextParser
{
    public static EquatableArray<NamedValueModel> Parse(ParseContext context, IReadOnlyList<DocumentedOperation> operations) =>
        Tags(context).Concat(operations.SelectMany(Operation)).Concat(Members(context))
            .Where(static text => text.Text is not null)
            .Select(static text => new NamedValueModel(text.Key, text.Text!))
            .ToEquatableArray();

    private static IEnumerable<(string Key, string? Text)> Tags(ParseContext context) =>
        from tag in context.Root.Get("tags").Items()
        select (TextKey.OfTag(CSharpName.ToPascalCase(tag.GetText("name") ?? "")), tag.GetText("description"));

    private static IEnumerable<(string Key, string? Text)> Operation(DocumentedOperation operation)
    {
        yield return (TextKey.OfOperation(operation.Id), operation.Node.GetText("summary"));
        foreach (var parameter in operation.Parameters)
        {
            yield return (TextKey.OfParameter(operation.Id, parameter.GetText("name") ?? ""), parameter.GetText("description"));
        }
    }

    private static IEnumerable<(string Key, string? Text)> Members(ParseContext context)
    {
        foreach (var (schemaName, schema) in context.Schemas.Members())
        {
            foreach (var (name, member) in schema.Get("properties").Members())
            {
                yield return (TextKey.OfMember(schemaName.Text() ?? "", name.Text() ?? ""), member.GetText("description"));
                yield return (TextKey.OfExample(schemaName.Text() ?? "", name.Text() ?? ""), member.GetText("example"));
            }
        }
    }
}
