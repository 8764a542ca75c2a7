using System.Collections.Frozen;
using static Tavus.OpenApi.Tests.Structure.Field;
using static Tavus.OpenApi.Tests.Structure.NodeKinds;

namespace Tavus.OpenApi.Tests.Structure;

/// <summary>The fields of each object of OpenAPI 3.0.3, without extensions.</summary>
internal static class ObjectFields
{
    public static IReadOnlyList<string> Methods { get; } = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

    private static readonly Field[] PathItemFields =
    [
        Text("summary"), Text("description"), Nodes("servers", Server), Nodes("parameters", Parameter),
        .. Methods.Select(static method => Node(method, Operation)),
    ];

    private static readonly Field[] HeaderFields =
    [
        Text("description"), Boolean("required"), Boolean("deprecated"), Boolean("allowEmptyValue"), Text("style"), Boolean("explode"),
        Boolean("allowReserved"), Node("schema", InlineSchema), Any("example"), NamedNodes("examples", Example), NamedNodes("content", MediaType),
    ];

    private static readonly Dictionary<NodeKinds, IEnumerable<Field>> Fields = new()
    {
        [Root] =
        [
            Text("openapi").Required, Node("info", Info).Required, Nodes("servers", Server), Nodes("security", SecurityRequirement),
            Nodes("tags", Tag), Node("paths", Paths).Required, Node("components", Components), Object("externalDocs"),
        ],
        [Info] = [Text("title").Required, Text("version").Required, Text("description"), Text("termsOfService"), Object("contact"), Node("license", License)],
        [License] = [Text("name").Required, Text("url")],
        [Server] = [Text("url").Required, Text("description"), Object("variables")],
        [Tag] = [Text("name").Required, Text("description"), Object("externalDocs")],
        [SecurityRequirement] = [Array(AnyName)],
        [Components] =
        [
            NamedNodes("schemas", ComponentSchema), NamedNodes("responses", Response), NamedNodes("parameters", Parameter),
            NamedNodes("examples", Example), NamedNodes("requestBodies", RequestBody), NamedNodes("headers", Header),
            NamedNodes("securitySchemes", SecurityScheme), NamedNodes("links", Link), NamedNodes("callbacks", Callback),
        ],
        [SecurityScheme] =
        [
            Text("type", "apiKey", "http", "oauth2", "openIdConnect").Required, Text("description"), Text("name"), Text("in", "query", "header", "cookie"),
            Text("scheme"), Text("bearerFormat"), Object("flows"), Text("openIdConnectUrl"),
        ],
        [Paths] = [Node(AnyName, PathItem)],
        [PathItem] = PathItemFields,
        [Operation] =
        [
            Array("tags"), Text("summary"), Text("description"), Object("externalDocs"), Text("operationId"), Nodes("parameters", Parameter),
            Node("requestBody", RequestBody), Node("responses", Responses).Required, NamedNodes("callbacks", Callback), Boolean("deprecated"),
            Nodes("security", SecurityRequirement), Nodes("servers", Server),
        ],
        [Parameter] = [Text("name").Required, Text("in", "query", "header", "path", "cookie").Required, .. HeaderFields],
        [RequestBody] = [Text("description"), NamedNodes("content", MediaType).Required, Boolean("required")],
        [MediaType] = [Node("schema", InlineSchema), Any("example"), NamedNodes("examples", Example), Object("encoding")],
        [Responses] = [Node(AnyName, Response)],
        [Response] =
        [
            Text("description").Required, NamedNodes("headers", Header), NamedNodes("content", MediaType), NamedNodes("links", Link),
        ],
        [Header] = HeaderFields,
        [Example] = [Text("summary"), Text("description"), Any("value"), Text("externalValue")],
        [Link] = [Text("operationRef"), Text("operationId"), Object("parameters"), Any("requestBody"), Text("description"), Node("server", Server)],
        [Callback] = [Node(AnyName, CallbackItem)],
        [CallbackItem] = PathItemFields,
        [ComponentSchema] = SchemaFields.All,
        [PropertySchema] = SchemaFields.All,
        [InlineSchema] = SchemaFields.All,
    };

    private static readonly FrozenDictionary<NodeKinds, FrozenDictionary<string, Field>> ByName =
        Fields.ToFrozenDictionary(static fields => fields.Key, static fields => fields.Value.ToFrozenDictionary(static field => field.Name));

    public static IEnumerable<Field> Of(NodeKinds kind) => ByName[kind].Values;

    /// <summary>The field with a name; null if the object has no such field.</summary>
    public static Field? Find(NodeKinds kind, string name) => ByName[kind].GetValueOrDefault(name) ?? ByName[kind].GetValueOrDefault(AnyName);

    public static bool IsExtension(string name) => name.StartsWith("x-", StringComparison.Ordinal);
}
