namespace Tavus.Cli.Api;

/// <summary>The type of a value, as far as command-line options distinguish types.</summary>
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
