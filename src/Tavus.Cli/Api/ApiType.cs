namespace Tavus.Cli.Api;

/// <summary>The type of a value, as far as an option can take it.</summary>
internal enum ApiType
{
    Text,
    Boolean,
    Integer,
    Number,
    TextList,

    /// <summary>An object, free-form JSON, or a secret: in a file only.</summary>
    Other,
}
