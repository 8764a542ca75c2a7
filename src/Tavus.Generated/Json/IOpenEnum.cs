namespace Tavus.Json;

/// <summary>What the generator gives every open enum.</summary>
internal interface IOpenEnum
{
    string Value { get; }
}
