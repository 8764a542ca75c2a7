namespace Tavus.Generator.Parsing;

/// <summary>Finds the members that a wait checks, such as <c>status</c> of the object, or <c>events/event_type</c> of the items of a list.</summary>
internal sealed class WaitMemberParser(ParseContext context, ApiModel model)
{
    public WaitMemberModel? ParseOptional(YamlNode wait, string key, string type) => wait.Get(key) is null ? null : Parse(wait, key, type);

    public WaitMemberModel? Parse(YamlNode wait, string key, string type, bool allowsList = false)
    {
        var path = wait.GetText(key) ?? "";
        var names = path.Split('/');
        var list = allowsList && names.Length == 2 ? model.Object(type)?.Find(names[0]) : null;
        var property = list is null ? model.Object(type)?.Find(path) : model.Object(list.Type.Item?.SchemaName)?.Find(names[1]);
        if (property is { Type.Kind: TypeKind.String or TypeKind.OpenEnum } || (property is { Type.Kind: TypeKind.Timestamp } && key == "renewed"))
        {
            return new WaitMemberModel(property, list);
        }

        context.ReportUnsupported(
            wait.Get(key) ?? wait,
            $"A wait with the {key} '{path}'",
            allowsList ? "Use a string or open enum of the object, or of the items of a list, written as 'list/member'." : "Use a string or open enum of the object.");
        return null;
    }
}
