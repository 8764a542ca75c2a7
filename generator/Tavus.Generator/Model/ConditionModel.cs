namespace Tavus.Generator.Model;

/// <param name="CSharpName">The C# property to compare.</param>
/// <param name="JsonName">The name of the property on the wire.</param>
/// <param name="Value">The value that the property must have.</param>
internal sealed record ConditionModel(string CSharpName, string JsonName, string Value);
