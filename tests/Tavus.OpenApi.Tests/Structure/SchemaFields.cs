using static Tavus.OpenApi.Tests.Structure.Field;
using static Tavus.OpenApi.Tests.Structure.NodeKinds;

namespace Tavus.OpenApi.Tests.Structure;

/// <summary>The fields of a Schema Object of OpenAPI 3.0.3.</summary>
internal static class SchemaFields
{
    public static IReadOnlyList<Field> All { get; } =
    [
        Text("title"), Text("description"), Text("type", "array", "boolean", "integer", "number", "object", "string"), Text("format"),
        Number("multipleOf"), Number("maximum"), Number("minimum"), Boolean("exclusiveMaximum"), Boolean("exclusiveMinimum"),
        Number("maxLength"), Number("minLength"), Text("pattern"),
        Number("maxItems"), Number("minItems"), Boolean("uniqueItems"), Node("items", InlineSchema),
        Number("maxProperties"), Number("minProperties"), Array("required"),
        NamedNodes("properties", PropertySchema), NodeOrBoolean("additionalProperties", InlineSchema),
        Nodes("allOf", InlineSchema), Nodes("oneOf", InlineSchema), Nodes("anyOf", InlineSchema), Node("not", InlineSchema),
        Array("enum"), Any("default"), Any("example"), Boolean("nullable"), Boolean("readOnly"), Boolean("writeOnly"), Boolean("deprecated"),
        Object("discriminator"), Object("externalDocs"), Object("xml"),
    ];
}
