namespace Tavus.Json;

/// <summary>Implemented by every generated open enum.</summary>
internal interface IOpenEnum
{
    string Value { get; }
}
