using System.Globalization;
using Tavus.Generator.Model;
using YamlDotNet.RepresentationModel;

namespace Tavus.Generator.Parsing;

internal sealed class ParameterParser(ParseContext context)
{
    private readonly PropertyTypeParser _types = new(context);

    public ParameterModel Parse(YamlNode parameter)
    {
        var name = parameter.GetText("name") ?? "";
        var schema = parameter.Get("schema");
        return new ParameterModel(
            name,
            parameter.GetText("x-originalName") ?? name,
            parameter.GetText("in") ?? "",
            schema is null ? null : _types.Parse(parameter.Get("name") ?? parameter, schema),
            int.TryParse(schema.GetText("minimum"), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var minimum) ? minimum : null,
            parameter.Get("example") is YamlScalarNode example ? example.Value : null,
            parameter.GetText("description") ?? "");
    }
}
