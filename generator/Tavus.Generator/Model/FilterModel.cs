namespace Tavus.Generator.Model;

/// <param name="Name">The name of the query parameter.</param>
/// <param name="PropertyName">The C# property of the list's options.</param>
/// <param name="ArgumentName">The C# parameter of the call.</param>
/// <param name="Type">The type of the value.</param>
/// <param name="Description">The description in the OpenAPI document.</param>
internal sealed record FilterModel(string Name, string PropertyName, string ArgumentName, TypeModel Type, string Description);
