namespace Tavus.OpenApi.Tests.Structure;

/// <summary>The kinds of objects in an OpenAPI document, as the specification names them.</summary>
[Flags]
internal enum NodeKinds
{
    None = 0,
    Root = 1,
    Info = 1 << 1,
    License = 1 << 2,
    Server = 1 << 3,
    Tag = 1 << 4,
    SecurityRequirement = 1 << 5,
    Components = 1 << 6,
    SecurityScheme = 1 << 7,
    Paths = 1 << 8,
    PathItem = 1 << 9,
    Operation = 1 << 10,
    Parameter = 1 << 11,
    RequestBody = 1 << 12,
    MediaType = 1 << 13,
    Responses = 1 << 14,
    Response = 1 << 15,
    Header = 1 << 16,
    Example = 1 << 17,
    Link = 1 << 18,
    Callback = 1 << 19,

    /// <summary>A path item inside a callback: its key is an expression, not a path of the service.</summary>
    CallbackItem = 1 << 20,

    /// <summary>A schema in <c>components/schemas</c>.</summary>
    ComponentSchema = 1 << 21,

    /// <summary>A schema of a property.</summary>
    PropertySchema = 1 << 22,

    /// <summary>Any other schema, such as that of an array's items.</summary>
    InlineSchema = 1 << 23,

    Schema = ComponentSchema | PropertySchema | InlineSchema,
}
