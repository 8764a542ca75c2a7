namespace Tavus.Generator.Model;

/// <param name="Name">The name of the schema, which is that of the C# type.</param>
/// <param name="Summary">What the enum is, without the list of its values.</param>
/// <param name="Values">In the order of the document.</param>
internal sealed record OpenEnumModel(string Name, string Summary, EquatableArray<OpenEnumValueModel> Values);
