using System.Globalization;
using Tavus.Generator.Diagnostics;
using Tavus.Generator.Model;
using YamlDotNet.RepresentationModel;

namespace Tavus.Generator.Parsing;

internal static class OperationParser
{
    private static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

    public static EquatableArray<OperationModel> Parse(ParseContext context) =>
        Operations(context)
            .Select(operation => Parse(context, operation.Path, operation.Method, operation.Node))
            .ToEquatableArray();

    public static IEnumerable<(string Path, YamlScalarNode Method, YamlNode Node)> Operations(ParseContext context) =>
        from path in context.Root.Get("paths").Members()
        from member in path.Value.Members()
        where Methods.Contains(member.Key.Text())
        select (path.Key.Text() ?? "", (YamlScalarNode)member.Key, member.Value);

    private static OperationModel Parse(ParseContext context, string path, YamlScalarNode method, YamlNode operation)
    {
        var id = operation.GetText("operationId");
        if (id is null)
        {
            context.Report(Descriptors.UnsupportedConstruct, method, "An operation without an operationId", "Name it Tag_Verb, as in 'Personas_Get'.");
        }

        var parameters = operation.Get("parameters").Items().Select(context.Resolve).OfType<YamlNode>().ToList();
        foreach (var parameter in parameters)
        {
            CheckParameter(context, parameter);
        }

        return new OperationModel(
            id ?? "",
            (method.Value ?? "").ToUpperInvariant(),
            path,
            ExampleParser.OfPathParameters(parameters),
            operation.Get("responses").Members().Select(member => ParseResponse(context, member.Key, member.Value)).ToEquatableArray());
    }

    private static void CheckParameter(ParseContext context, YamlNode parameter)
    {
        var name = parameter.Get("x-originalName") ?? parameter.Get("name");
        if (name.Text() is { } text && !CSharpName.IsValid(text))
        {
            context.Report(Descriptors.InvalidIdentifier, name!, text, "a parameter", "Choose another name with x-originalName.");
        }
    }

    private static ResponseModel ParseResponse(ParseContext context, YamlNode status, YamlNode response)
    {
        if (!int.TryParse(status.Text(), NumberStyles.None, CultureInfo.InvariantCulture, out var code))
        {
            context.Report(Descriptors.UnsupportedConstruct, status, $"The response '{status.Text()}'", "List each status that the service is known to answer with.");
        }

        var resolved = context.Resolve(response);
        var body = resolved.Get("content").Get("application/json");
        var schema = body.Get("schema");
        if (schema is not null && SchemaReference.Name(schema) is null)
        {
            context.Report(Descriptors.InlineSchema, schema, "The body of a response");
        }

        return new ResponseModel(code, SchemaReference.Name(schema), ExampleParser.OfHeaders(context, resolved), ExampleParser.OfBody(context, body));
    }
}
