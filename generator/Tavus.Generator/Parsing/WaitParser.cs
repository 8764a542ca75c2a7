namespace Tavus.Generator.Parsing;

/// <summary>Parses the waits: the extension <c>x-wait</c> of operations that get an object.</summary>
internal sealed class WaitParser(ParseContext context, ApiModel model)
{
    private readonly WaitMemberParser _members = new(context, model);
    private readonly NameScope _names = new NameScope(context, "a wait", "Give the wait another name.")
        .Reserve("an operation", [.. model.Operations.Select(static operation => operation.Id)]);

    public IEnumerable<WaitModel> Parse(DocumentedOperation documented, OperationModel operation)
    {
        if (documented.Node.Key("x-wait") is not { } key)
        {
            return [];
        }

        if (operation is not { Verb: "Get", Method: "GET", Result: { } type } || operation.PathParameters.Count() != 1)
        {
            context.ReportUnsupported(key, "'x-wait' of an operation that does not get one object by its id", "Use it for the operation Tag_Get, which gets one object.");
            return [];
        }

        var waits = documented.Node.Get("x-wait").Items().ToList();
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
            context.ReportUnsupported(wait.Get("name") ?? wait, "A wait without a name in PascalCase", "Name the wait after the state that ends it, such as 'UntilReady'.");
            return null;
        }

        if (!_names.Take(wait.Get("name")!, $"{operation.Resource}_Wait{name}") || _members.Parse(wait, "member", type, allowsList: true) is not { } state
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
            _members.ParseOptional(wait, "reason", type),
            _members.ParseOptional(wait, "renewed", type),
            ParseQuery(operation, wait));
    }

    private EquatableArray<string> ParseStates(YamlNode wait, string key)
    {
        if (wait.Get(key) is { } states and not YamlSequenceNode)
        {
            context.ReportUnsupported(states, $"A wait with one value as '{key}'", "Write a list of states in brackets.");
        }

        return wait.Texts(key);
    }

    private double? ParseSeconds(YamlNode wait, string key)
    {
        try
        {
            if (System.Xml.XmlConvert.ToTimeSpan(wait.GetText(key) ?? "").TotalSeconds is > 0 and var seconds)
            {
                return seconds;
            }
        }
        catch (Exception exception) when (exception is FormatException or OverflowException)
        {
            // Not a valid duration: reported below, together with durations that are not positive.
        }

        context.ReportUnsupported(wait.Get(key) ?? wait, $"A wait without a positive '{key}'", "Write it as a duration (ISO 8601), such as PT10S.");
        return null;
    }

    private EquatableArray<NamedValueModel> ParseQuery(OperationModel operation, YamlNode wait)
    {
        var query = new List<NamedValueModel>();
        foreach (var (name, value) in wait.Get("query").Members())
        {
            if (operation.QueryParameters.FirstOrDefault(other => other.Name == name.Text()) is { Type.Kind: TypeKind.Boolean } parameter && value.Text() is "true" or "false")
            {
                query.Add(new NamedValueModel(parameter.CSharpName, value.Text()!));
            }
            else
            {
                context.ReportUnsupported(name, $"A wait with the query parameter '{name.Text()}'", "Use a boolean query parameter of the operation, with the value true or false.");
            }
        }

        return query.ToEquatableArray();
    }
}
