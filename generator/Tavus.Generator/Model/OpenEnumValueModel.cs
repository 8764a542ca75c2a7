namespace Tavus.Generator.Model;

/// <param name="Value">The string on the wire.</param>
/// <param name="CSharpName">The name of its static member.</param>
/// <param name="Meaning">Its line in the description of the enum.</param>
internal sealed record OpenEnumValueModel(string Value, string CSharpName, string? Meaning);
