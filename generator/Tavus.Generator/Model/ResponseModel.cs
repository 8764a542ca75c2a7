namespace Tavus.Generator.Model;

/// <param name="Status">The HTTP status.</param>
/// <param name="Headers">The headers that have an example.</param>
/// <param name="Bodies">The examples of the body, as JSON.</param>
internal sealed record ResponseModel(int Status, IReadOnlyList<NamedValueModel> Headers, IReadOnlyList<NamedValueModel> Bodies);
