namespace Tavus.Generator.Model;

/// <param name="Name">The name on the wire.</param>
/// <param name="CSharpName">The name of the C# parameter (<c>x-originalName</c>).</param>
/// <param name="PropertyName">The name of the property in the options of a list.</param>
/// <param name="Location">Where the parameter is sent: <c>path</c> or <c>query</c>.</param>
/// <param name="Type">The type of the value; null if the schema has no supported type.</param>
/// <param name="Minimum">The smallest allowed number; null if there is no limit.</param>
internal sealed record ParameterModel(
    string Name,
    string CSharpName,
    string PropertyName,
    string Location,
    TypeModel? Type,
    int? Minimum,
    string? Example,
    string Description = "");
