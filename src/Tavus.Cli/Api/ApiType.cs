namespace Tavus.Cli.Api;

/// <summary>The type of a value, as a command-line option sees it.</summary>
internal enum ApiType
{
    Text,
    Boolean,
    Integer,
    Number,
    TextList,

    /// <summary>An object, free-form JSON, or a secret: only files can contain it.</summary>
    Other,
}
