namespace Tavus.Generator.Model;

/// <param name="Name">The name of the query parameter.</param>
/// <param name="PropertyName">The property of the options.</param>
/// <param name="ArgumentName">The C# parameter of the call.</param>
/// <param name="Type">The type of the value.</param>
/// <param name="Description">The description in the document.</param>
internal sealed record FilterModel(string Name, string PropertyName, string ArgumentName, TypeModel Type, string Description);
