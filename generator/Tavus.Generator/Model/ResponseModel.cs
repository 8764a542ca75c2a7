namespace Tavus.Generator.Model;

/// <param name="Headers">The headers that have an example.</param>
/// <param name="Bodies">The examples of the body, as JSON.</param>
internal sealed record ResponseModel(int Status, IReadOnlyList<(string Name, string Value)> Headers, IReadOnlyList<(string Name, string Value)> Bodies);
