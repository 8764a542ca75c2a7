namespace Tavus.Generator.Model;

internal sealed record OpenEnumModel(string Name, string? Description, EquatableArray<OpenEnumValueModel> Values);
