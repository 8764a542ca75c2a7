using Tavus.Generator.Model;
using YamlDotNet.RepresentationModel;

namespace Tavus.Generator.Parsing;

/// <summary>Parses the waits: the extension <c>x-wait</c> of operations that get an object.</summary>
internal sealed class WaitParser(ParseContext context)
{
    private readonly WaitMemberParser _members = new(context);

    public IEnumerable<WaitModel> Parse(DocumentedOperation operation)
    {
        if (operation.Node.Key("x-wait") is not { } key)
        {
            return [];
        }

        var id = operation.PathParameters.FirstOrDefault();
        if (operation.HttpMethod != "GET" || id is null || operation.PathParameters.Count() > 1 || SchemaReference.Name(operation.FindResult(context)) is not { } type)
        {
            context.ReportUnsupported(key, "'x-wait' of an operation that does not get one object by its id", "Use it for an operation that gets one object.");
            return [];
        }

        if (operation.Node.Get("x-wait").Items().FirstOrDefault() is null)
        {
            context.ReportUnsupported(key, "'x-wait' that is not a list of waits", "Write a list of mappings with 'name', 'member' and 'ready'.");
        }

        return [.. operation.Node.Get("x-wait").Items().Select(wait => Parse(operation, wait, id, type)).OfType<WaitModel>()];
    }

    private WaitModel? Parse(DocumentedOperation operation, YamlNode wait, YamlNode id, string type)
    {
        var name = wait.GetText("name") ?? "";
        if (!CSharpName.IsPascalCase(name))
        {
            context.ReportUnsupported(wait.Get("name") ?? wait, "A wait without a name in PascalCase", "Name the wait after the state that ends it, such as 'UntilReady'.");
            return null;
        }

        if (_members.Parse(wait, "member", type, allowsList: true) is not { } state || ParseSeconds(wait, "interval") is not { } interval || ParseSeconds(wait, "timeout") is not { } timeout)
        {
            return null;
        }

        var ready = ParseStates(wait, "ready");
        if (ready.Count == 0)
        {
            context.ReportUnsupported(wait.Key("ready") ?? wait, "A wait without a state that ends it", "List at least one state under 'ready'.");
            return null;
        }

        return new WaitModel(name, operation.Id, operation.Verb, id.GetText("x-originalName") ?? id.GetText("name") ?? "", id.GetText("description") ?? "", type, state, ready, ParseStates(wait, "failed"), interval, timeout)
        {
            Reason = wait.Get("reason") is null ? null : _members.Parse(wait, "reason", type),
            Renewed = wait.Get("renewed") is null ? null : _members.Parse(wait, "renewed", type),
            Query = ParseQuery(operation, wait),
        };
    }

    private EquatableArray<string> ParseStates(YamlNode wait, string key)
    {
        if (wait.Get(key) is { } states and not YamlSequenceNode)
        {
            context.ReportUnsupported(states, $"A wait with one value as '{key}'", "Write a list of states in brackets.");
        }

        return wait.Get(key).Items().Select(static state => state.Text() ?? "").ToEquatableArray();
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

    private EquatableArray<NamedValueModel> ParseQuery(DocumentedOperation operation, YamlNode wait)
    {
        var query = new List<NamedValueModel>();
        foreach (var (name, value) in wait.Get("query").Members())
        {
            var parameter = operation.QueryParameters.FirstOrDefault(other => other.GetText("name") == name.Text());
            if (parameter.Get("schema").GetText("type") != "boolean" || value.Text() is not ("true" or "false"))
            {
                context.ReportUnsupported(name, $"A wait with the query parameter '{name.Text()}'", "Use a boolean query parameter of the operation, with the value true or false.");
                continue;
            }

            query.Add(new NamedValueModel(parameter.GetText("x-originalName") ?? name.Text() ?? "", value.Text()!));
        }

        return query.ToEquatableArray();
    }
}
