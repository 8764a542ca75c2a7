using System.Xml;

namespace Tavus.Generator.Parsing;

/// <summary>Parses the waits: the extension <c>x-wait</c> of operations that get an object.</summary>
internal sealed class WaitParser(ParseContext context, ApiModel model)
{
    private readonly NameScope _names = new NameScope(context, "a wait", "Give the wait another name.")
        .Reserve("an operation", [.. model.Operations.Select(static operation => operation.Id)]);

    public IReadOnlyList<WaitModel> Parse(OperationModel operation, YamlNode node)
    {
        if (node.Key("x-wait") is not { } key)
        {
            return [];
        }

        var waits = node.Get("x-wait").Items().ToList();
        if (operation is not { Verb: "Get", Method: "GET", Result: { } type } || operation.PathParameters.Count() != 1)
        {
            context.ReportUnsupported(key, "'x-wait' of an operation that does not get one object by its id", "Use it for the operation Tag_Get, which gets one object.");
            return [];
        }

        if (waits.Count == 0)
        {
            context.ReportUnsupported(key, "'x-wait' that is not a list of waits", "Write a list of mappings with 'name', 'member' and 'ready'.");
        }

        return [.. waits.Select(wait => Parse(operation, wait, type)).OfType<WaitModel>()];
    }

    private WaitModel? Parse(OperationModel operation, YamlNode wait, string type)
    {
        var name = wait.GetText("name") ?? "";
        if (!CSharpName.IsPascalCase(name))
        {
            Report(wait, "name", "A wait without a name in PascalCase", "Name the wait after the state that ends it, such as 'UntilReady'.");
            return null;
        }

        if (!_names.Take(wait.Get("name")!, $"{operation.Resource}_Wait{name}") || ParseMember(wait, "member", type) is not { } state
            || ParseSeconds(wait, "interval") is not { } interval || ParseSeconds(wait, "timeout") is not { } timeout)
        {
            return null;
        }

        var ready = ParseStates(wait, "ready");
        if (ready.Count == 0)
        {
            context.ReportUnsupported(wait.Key("ready") ?? wait, "A wait without a state that ends it", "List at least one state under 'ready'.");
            return null;
        }

        return new WaitModel(
            name,
            operation,
            state,
            ready,
            ParseStates(wait, "failed"),
            interval,
            timeout,
            wait.Get("reason") is null ? null : ParseMember(wait, "reason", type),
            wait.Get("renewed") is null ? null : ParseMember(wait, "renewed", type),
            [.. ParseQuery(operation, wait)]);
    }

    /// <summary>Finds a member that a wait checks, such as <c>status</c> of the object. Only the state may be in the items of a list, such as <c>events/event_type</c>.</summary>
    private WaitMemberModel? ParseMember(YamlNode wait, string key, string type)
    {
        var path = wait.GetText(key) ?? "";
        var names = path.Split('/');
        var list = key == "member" && names.Length == 2 ? model.Object(type)?.Find(names[0]) : null;
        var property = list is null ? model.Object(type)?.Find(path) : model.Object(list.Type.Item?.SchemaName)?.Find(names[1]);
        if (property?.Type.Kind is TypeKind.String or TypeKind.OpenEnum || (property?.Type.Kind == TypeKind.Timestamp && key == "renewed"))
        {
            return new WaitMemberModel(property, list);
        }

        var orItem = key == "member" ? ", or of the items of a list, written as 'list/member'" : "";
        Report(wait, key, $"A wait with the {key} '{path}'", $"Use a string or open enum of the object{orItem}.");
        return null;
    }

    private IReadOnlyList<string> ParseStates(YamlNode wait, string key)
    {
        if (wait.Get(key) is not (null or YamlSequenceNode))
        {
            Report(wait, key, $"A wait with one value as '{key}'", "Write a list of states in brackets.");
        }

        return wait.Texts(key);
    }

    private double? ParseSeconds(YamlNode wait, string key)
    {
        try
        {
            if (XmlConvert.ToTimeSpan(wait.GetText(key) ?? "").TotalSeconds is > 0 and var seconds)
            {
                return seconds;
            }
        }
        catch (Exception exception) when (exception is FormatException or OverflowException)
        {
            // Not a valid duration: reported below, together with durations that are not positive.
        }

        Report(wait, key, $"A wait without a positive '{key}'", "Write it as a duration (ISO 8601), such as PT10S.");
        return null;
    }

    private IEnumerable<(string Name, string Value)> ParseQuery(OperationModel operation, YamlNode wait)
    {
        foreach (var (name, value) in wait.Get("query").Members())
        {
            if (operation.QueryParameters.FirstOrDefault(other => other.Name == name.Text()) is { Type.Kind: TypeKind.Boolean } parameter && value.Text() is "true" or "false")
            {
                yield return (parameter.CSharpName, value.Text()!);
            }
            else
            {
                context.ReportUnsupported(name, $"A wait with the query parameter '{name.Text()}'", "Use a boolean query parameter of the operation, with the value true or false.");
            }
        }
    }

    private void Report(YamlNode wait, string key, string what, string remedy) => context.ReportUnsupported(wait.Get(key) ?? wait, what, remedy);
}
