using Tavus.Generator.Model;
using YamlDotNet.RepresentationModel;

namespace Tavus.Generator.Parsing;

/// <summary>Finds the examples that the stub responds with.</summary>
internal static class ExampleParser
{
    public static EquatableArray<NamedValueModel> OfHeaders(ParseContext context, YamlNode? response) => (
        from header in response.Get("headers").Members()
        let example = context.Resolve(header.Value).GetText("example")
        where example is not null
        select new NamedValueModel(header.Key.Text() ?? "", example)).ToEquatableArray();

    /// <returns>The named examples in the order of the OpenAPI document, or the only example, which has no name.</returns>
    public static EquatableArray<NamedValueModel> OfBody(ParseContext context, YamlNode? body) => body.Get("example") is { } only
        ? new([new NamedValueModel("", NodeJson.From(only))])
        : (from example in body.Get("examples").Members()
           let value = context.Resolve(example.Value).Get("value")
           where value is not null
           select new NamedValueModel(example.Key.Text() ?? "", NodeJson.From(value))).ToEquatableArray();
}
