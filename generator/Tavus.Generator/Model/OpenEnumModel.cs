namespace Tavus.Generator.Model;

/// <param name="Name">The name of the schema and of the C# type.</param>
/// <param name="Summary">The description of the enum, without the list of values.</param>
internal sealed record OpenEnumModel(string Name, string Summary, IReadOnlyList<OpenEnumValueModel> Values);
