namespace Tavus.Generator.Model;

internal sealed record OpenEnumValueModel(string Value, string CSharpName);
