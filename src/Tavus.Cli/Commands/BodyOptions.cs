namespace Tavus.Cli.Commands;

/// <summary>The members of a request body as options, except objects and keys, which only files can contain.</summary>
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
            if (option.FindJson(parsed) is { } value)
            {
                body[option.Parameter.Name] = value;
            }
        }

        return body;
    }
}
