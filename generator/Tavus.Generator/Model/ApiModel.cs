namespace Tavus.Generator.Model;

/// <summary>The content of a document, for the emitters. It contains no positions, so that an edited comment does not change the model.</summary>
/// <param name="Objects">The objects that the client reads and writes.</param>
/// <param name="OpenEnums">The open enums.</param>
/// <param name="Operations">In the order of the document.</param>
/// <param name="Resources">In the order of the document.</param>
/// <param name="SecretMembers">The names of all members that are never shown.</param>
/// <param name="Texts">For the command line, summaries and descriptions by their keys (see <c>TextKey</c>); for ASP.NET Core, schemas as JSON by their names. Empty for other targets, so that an edited text does not regenerate them.</param>
internal sealed record ApiModel(
    EquatableArray<ObjectModel> Objects,
    EquatableArray<OpenEnumModel> OpenEnums,
    EquatableArray<OperationModel> Operations,
    EquatableArray<ResourceModel> Resources,
    EquatableArray<string> SecretMembers,
    EquatableArray<NamedValueModel> Texts)
{
    public static readonly ApiModel Empty = new(default, default, default, default, default, default);
}
