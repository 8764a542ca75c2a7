namespace Tavus.Json;

/// <summary>
/// A place in JSON, which is secret if a name on its path denotes a secret. In a JSON Schema, such as the parameters of a function
/// tool, the members of <c>properties</c> are descriptions, not values. The command line uses it too.
/// </summary>
internal readonly struct SecretPlace
{
    /// <summary>The keywords that describe a property in a JSON Schema. Other keywords, such as <c>default</c> and <c>const</c>, contain a value of the property.</summary>
    private static readonly HashSet<string> Descriptions =
    [
        "$ref", "additionalProperties", "allOf", "anyOf", "deprecated", "description", "enum", "exclusiveMaximum", "exclusiveMinimum", "format", "items", "maxItems", "maxLength", "maximum",
        "minItems", "minLength", "minimum", "multipleOf", "nullable", "oneOf", "pattern", "properties", "required", "title", "type", "uniqueItems",
    ];

    private readonly SecretKind _kind;

    private SecretPlace(SecretKind kind) => _kind = kind;

    private enum SecretKind
    {
        Open,

        /// <summary>The <c>properties</c> of an object that may be a JSON Schema.</summary>
        Properties,

        /// <summary>An object that may be the JSON Schema of a property whose name denotes a secret.</summary>
        PropertySchema,

        Secret,
    }

    public static SecretPlace Secret => new(SecretKind.Secret);

    /// <summary>Whether a scalar here is secret.</summary>
    public bool IsSecret => _kind is SecretKind.Secret or SecretKind.PropertySchema;

    /// <param name="name">The name of a member of the object at this place.</param>
    /// <param name="isSecret">Whether the name denotes a secret.</param>
    public SecretPlace Enter(string name, bool isSecret) => new((_kind, isSecret) switch
    {
        (SecretKind.Secret, _) => SecretKind.Secret,
        (SecretKind.PropertySchema, _) when !Descriptions.Contains(name) => SecretKind.Secret,
        (SecretKind.Properties, true) => SecretKind.PropertySchema,
        (_, true) => SecretKind.Secret,
        (not SecretKind.Properties, _) when name == "properties" => SecretKind.Properties,
        _ => SecretKind.Open,
    });

    /// <summary>Returns the place of an item of the array at this place.</summary>
    public SecretPlace EnterItem() => IsSecret ? Secret : default;
}
