namespace Tavus.Generator.Model;

internal enum TypeKind
{
    String,
    Boolean,
    Int32,
    Int64,
    Double,
    Timestamp,

    /// <summary>A timestamp that may arrive as the seconds since 1970 (<c>x-unix-seconds</c>).</summary>
    TimestampOrSeconds,
    OpenEnum,
    Object,

    /// <summary>Free-form JSON, kept verbatim.</summary>
    Raw,
    List,

    /// <summary>An object with any member names and string values.</summary>
    StringMap,
}
