using Tavus.Generator.Diagnostics;
using YamlDotNet.RepresentationModel;

namespace Tavus.Generator.Parsing;

/// <summary>Checks that an operation's arguments can be parameters of a C# method, and that the client can send all of them.</summary>
internal sealed class RequestValidator(ParseContext context)
{
    /// <summary>The names that every generated method and its class already use.</summary>
    private static readonly string[] OwnNames = ["cancellationToken", "transport"];

    public void Validate(DocumentedOperation operation)
    {
        var names = new NameScope(context, "a parameter", "Give it another name with x-originalName.")
            .Reserve("a parameter of every generated method", OwnNames);
        foreach (var parameter in operation.Parameters)
        {
            if ((parameter.Get("x-originalName") ?? parameter.Get("name")) is { } name)
            {
                names.Take(name, name.Text() ?? "");
            }

            if (parameter.Get("in") is { } place && place.Text() is not ("path" or "query"))
            {
                context.ReportUnsupported(place, $"A parameter in the {place.Text()}", "Describe only path and query parameters; applications add headers with TavusRequestOptions.");
            }

            CheckSchema(parameter.Get("schema"), $"The type of '{parameter.GetText("name")}'");
        }

        if (operation.Node.Get("security") is YamlSequenceNode { Children.Count: 0 })
        {
            context.ReportUnsupported(operation.Node.Key("security")!, "An operation without the API key", "Remove 'security: []': the client sends its key with every request.");
        }

        CheckSchema(context.FindJson(context.Resolve(operation.Node.Get("requestBody")), "request").Get("schema"), "The body of a request");
    }

    private void CheckSchema(YamlNode? schema, string what)
    {
        if ((schema.Key("enum") ?? schema.Key("properties")) is { } inline)
        {
            context.Report(Descriptors.InlineSchema, inline, what);
        }
    }
}
