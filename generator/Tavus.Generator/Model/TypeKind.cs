namespace Tavus.Generator.Model;

internal enum TypeKind
{
    String,
    Boolean,
    Int32,
    Int64,
    Double,
    Timestamp,
    OpenEnum,
    Object,

    /// <summary>Free-form JSON, kept verbatim.</summary>
    Raw,
    List,

    /// <summary>An object with any member names and string values.</summary>
    StringMap,
}
