using System.Text.Json.Serialization;

namespace Tavus;

/// <summary>The kinds of difference between a response and the OpenAPI document.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DriftKind>))]
[Newtonsoft.Json.JsonConverter(typeof(Newtonsoft.Json.Converters.StringEnumConverter))]
public enum DriftKind
{
    /// <summary>A member that the OpenAPI document does not describe.</summary>
    UndocumentedMember,

    /// <summary>A value of an open enum that the OpenAPI document does not list.</summary>
    UndocumentedValue,

    /// <summary>A value whose JSON type is not the documented one.</summary>
    TypeMismatch,

    /// <summary>A member that the OpenAPI document requires is missing.</summary>
    MissingMember,

    /// <summary>A timestamp that is not valid according to RFC 3339, or has no offset.</summary>
    InvalidTimestamp,

    /// <summary>A member that appears more than once; the last one is used.</summary>
    DuplicateMember,

    /// <summary>A number outside the range of the documented type.</summary>
    NumberOutOfRange,
}
