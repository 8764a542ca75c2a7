namespace Tavus.Json;

/// <summary>Implemented by every generated open enum.</summary>
internal interface IOpenEnum
{
    string Value { get; }

    /// <summary>Creates a value of the same open enum. An instance method, because netstandard2.0 does not support static interface methods.</summary>
    object Create(string value);
}
