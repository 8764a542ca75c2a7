using System.Globalization;

namespace Tavus.Cli.Commands;

/// <summary>The members of a request body as options, except objects and secrets, which only files can contain.</summary>
internal sealed class BodyOptions(ApiOperation operation)
{
    private readonly ParameterOption[] _options =
        [.. operation.Members.Where(static member => member.Type != ApiType.Other).Select(static member => new ParameterOption(member, isClosed: false))];

    /// <summary>The members in the example of the help: the first two text members that have an example value.</summary>
    public static IEnumerable<ApiParameter> ExamplesOf(ApiOperation operation) =>
        operation.Members.Where(static member => member is { Type: ApiType.Text, Example.Length: > 0 }).Take(2);

    public static string ExampleOf(ApiOperation operation) => string.Join(' ', ExamplesOf(operation).Select(static member => $"{ParameterOption.NameOf(member)} \"{member.Example}\""));

    public IEnumerable<Symbol> Symbols => _options.Select(static option => option.Option);

    /// <summary>Sets the members whose options the user has given.</summary>
    public JsonObject ReadInto(JsonObject body, ParseResult parsed)
    {
        foreach (var option in _options)
        {
            if (option.Find(parsed) is { } values)
            {
                body[option.Parameter.Name] = ToJson(option.Parameter.Type, values);
            }
        }

        return body;
    }

    private static JsonNode? ToJson(ApiType type, IReadOnlyList<string> values) => type switch
    {
        ApiType.TextList => new JsonArray([.. values.Select(static value => JsonValue.Create(value))]),
        ApiType.Boolean => JsonValue.Create(bool.Parse(values[0])),
        ApiType.Integer or ApiType.LongInteger => JsonValue.Create(long.Parse(values[0], CultureInfo.InvariantCulture)),
        ApiType.Number => JsonValue.Create(double.Parse(values[0], CultureInfo.InvariantCulture)),
        _ => JsonValue.Create(values[0]),
    };
}
