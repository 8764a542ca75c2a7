namespace Tavus.Generator.Model;

/// <param name="Status">The HTTP status.</param>
/// <param name="SchemaName">The object it answers with, if any.</param>
/// <param name="ExampleJson">The first example of its body, as JSON.</param>
internal sealed record ResponseModel(int Status, string? SchemaName, string? ExampleJson);
