namespace Tavus.Generator.Model;

/// <summary>All that the emitters know of a document. Holds no position in it, so that a comment changes nothing.</summary>
internal sealed record ApiModel(
    EquatableArray<ObjectModel> Objects,
    EquatableArray<OpenEnumModel> OpenEnums,
    EquatableArray<OperationModel> Operations,
    EquatableArray<ResourceModel> Resources,
    EquatableArray<string> SecretMembers)
{
    public static readonly ApiModel Empty = new(default, default, default, default, default);
}
