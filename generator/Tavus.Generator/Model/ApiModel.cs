namespace Tavus.Generator.Model;

/// <summary>The content of an OpenAPI document, for the emitters. The model contains no positions, so editing a comment in the document does not change the model.</summary>
/// <param name="Objects">The objects that the client reads and writes.</param>
/// <param name="OpenEnums">The open enums.</param>
/// <param name="Operations">The operations, in the order of the OpenAPI document.</param>
/// <param name="Resources">The resources, in the order of the OpenAPI document.</param>
/// <param name="SecretMembers">The names of all members whose values are never shown.</param>
/// <param name="Texts">The texts by key. For the command line: summaries and descriptions (see <c>TextKey</c>); for ASP.NET Core: schemas as JSON, by name. Empty for other targets, so that editing a text does not change their code.</param>
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
