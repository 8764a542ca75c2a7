namespace Tavus.OpenApi.Tests.Rules;

internal static class AllRules
{
    public static IReadOnlyDictionary<string, Rule> ByName { get; } = new IEnumerable<Rule>[]
    {
        FileRules.All,
        StructureRules.All,
        ReferenceRules.All,
        InfoRules.All,
        ServerRules.All,
        TagRules.All,
        SecurityRules.All,
        MarkdownRules.All,
        PathRules.All,
        OperationRules.All,
        OperationTagRules.All,
        ParameterRules.All,
        SchemaRules.All,
        ExampleRules.All,
        SchemaConventions.All,
        PropertyConventions.All,
        DateConventions.All,
        OpenEnumConventions.All,
        ExtensionConventions.All,
        WaitConventions.All,
    }.SelectMany(static rules => rules).ToDictionary(static rule => rule.Name);
}
