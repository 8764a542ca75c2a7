namespace Tavus.Generator.Model;

/// <summary>The keys of <see cref="ApiModel.Texts"/>.</summary>
internal static class TextKey
{
    public static string OfTag(string resource) => $"tag {resource}";

    public static string OfOperation(string id) => $"operation {id}";

    public static string OfParameter(string operationId, string name) => $"parameter {operationId} {name}";

    public static string OfMember(string schema, string name) => $"member {schema} {name}";

    public static string OfExample(string schema, string name) => $"example {schema} {name}";
}
