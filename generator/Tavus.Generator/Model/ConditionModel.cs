namespace Tavus.Generator.Model;

/// <param name="CSharpName">The property to compare.</param>
/// <param name="JsonName">Its name on the wire.</param>
/// <param name="Value">The value that it must have.</param>
internal sealed record ConditionModel(string CSharpName, string JsonName, string Value);
