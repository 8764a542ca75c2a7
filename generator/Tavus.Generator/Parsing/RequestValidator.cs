using Tavus.Generator.Diagnostics;
using YamlDotNet.RepresentationModel;

namespace Tavus.Generator.Parsing;

/// <summary>Sees that what an operation takes can be what a C# method takes.</summary>
internal sealed class RequestValidator(ParseContext context)
{
    /// <summary>What every generated method has already, and what its class does.</summary>
    private static readonly string[] OwnNames = ["cancellationToken", "transport"];

    public void Run(IReadOnlyList<YamlNode> parameters, YamlNode operation)
    {
        var names = new NameScope(context, "a parameter", "Give it another name by x-originalName.")
            .Reserve("a parameter of every generated method", OwnNames);
        foreach (var parameter in parameters)
        {
            if ((parameter.Get("x-originalName") ?? parameter.Get("name")) is { } name)
            {
                names.Take(name, name.Text() ?? "");
            }

            CheckSchema(parameter.Get("schema"), $"The type of '{parameter.GetText("name")}'");
        }

        CheckSchema(context.Resolve(operation.Get("requestBody")).Get("content").Get("application/json").Get("schema"), "The body of a request");
    }

    private void CheckSchema(YamlNode? schema, string what)
    {
        if ((schema.Key("enum") ?? schema.Key("properties")) is { } inline)
        {
            context.Report(Descriptors.InlineSchema, inline, what);
        }
    }
}
