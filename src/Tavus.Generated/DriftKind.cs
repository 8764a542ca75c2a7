namespace Tavus;

/// <summary>How an answer departed from the OpenAPI document.</summary>
public enum DriftKind
{
    /// <summary>A member that the document does not describe.</summary>
    UndocumentedMember,

    /// <summary>A value of an open enum that the document does not list.</summary>
    UndocumentedValue,

    /// <summary>A value of another JSON type than the document says.</summary>
    TypeMismatch,

    /// <summary>A member that the document requires is not there.</summary>
    MissingMember,

    /// <summary>A timestamp that is none by RFC 3339, or lacks its offset.</summary>
    InvalidTimestamp,

    /// <summary>A member that came more than once; the last one counts.</summary>
    DuplicateMember,

    /// <summary>A number that the documented type cannot hold.</summary>
    NumberOutOfRange,
}
