namespace Tavus.Generator.Model;

/// <param name="Name">The name of the parameter, the header, or the example of a body.</param>
/// <param name="Value">The value in the OpenAPI document.</param>
internal sealed record NamedValueModel(string Name, string Value);
