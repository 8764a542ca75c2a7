namespace Tavus.Generator.Model;

/// <param name="CSharpName">The C# property to compare.</param>
/// <param name="Value">The value that the property must have.</param>
internal sealed record ConditionModel(string CSharpName, string JsonName, string Value);
