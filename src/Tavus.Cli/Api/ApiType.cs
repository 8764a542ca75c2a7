namespace Tavus.Cli.Api;

/// <summary>The types of values that command-line options distinguish.</summary>
internal enum ApiType
{
    Text,
    Boolean,
    Integer,
    LongInteger,
    Number,
    Timestamp,
    TextList,

    /// <summary>An object, free-form JSON, or a secret. Such a value has no option: it must be in a file.</summary>
    Other,
}
