namespace Tavus.Generator.Model;

/// <param name="Value">The string on the wire.</param>
/// <param name="CSharpName">The name of the static member for the value.</param>
/// <param name="Meaning">The meaning of the value, from the description of the enum; null if the description does not list the value.</param>
internal sealed record OpenEnumValueModel(string Value, string CSharpName, string? Meaning);
