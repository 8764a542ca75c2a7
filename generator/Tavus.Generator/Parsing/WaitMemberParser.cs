using Tavus.Generator.Model;
using YamlDotNet.RepresentationModel;

namespace Tavus.Generator.Parsing;

/// <summary>Finds the members that a wait checks, such as <c>status</c> of the object, or <c>events/event_type</c> of the items of a list.</summary>
internal sealed class WaitMemberParser(ParseContext context)
{
    private readonly PropertyTypeParser _types = new(context);

    public WaitMemberModel? Parse(YamlNode wait, string key, string type, bool allowsList = false)
    {
        var path = wait.GetText(key) ?? "";
        var names = path.Split('/');
        var list = names.Length == 2 && allowsList ? context.Schemas.Get(type).Get("properties").Get(names[0]) : null;
        var owner = list is null ? type : SchemaReference.Name(list.Get("items")) ?? "";
        var name = names[names.Length - 1];
        if ((names.Length == 1 || list is not null)
            && context.Schemas.Get(owner).Get("properties").Get(name) is { } property
            && _types.Parse(wait, property) is { Kind: TypeKind.String or TypeKind.OpenEnum or TypeKind.Timestamp } found
            && (found.Kind != TypeKind.Timestamp || key == "renewed"))
        {
            return new WaitMemberModel(path, CSharpName.OfProperty(name), found.Kind, list is null ? null : CSharpName.OfProperty(names[0]));
        }

        context.ReportUnsupported(
            wait.Get(key) ?? wait,
            $"A wait with the {key} '{path}'",
            allowsList ? "Use a string or open enum of the object, or of the items of a list, written as 'list/member'." : "Use a string or open enum of the object.");
        return null;
    }
}
