namespace Tavus.Cli.Commands;

/// <summary>What an operation accepts on the command line: path parameters as arguments, query parameters and members of the request body as options.</summary>
/// <param name="operation">The operation.</param>
/// <param name="hasAll">Whether the command also has the option <c>--all</c>, which replaces the id.</param>
internal sealed class OperationArguments(ApiOperation operation, bool hasAll = false)
{
    private readonly Argument<string>[] _path = [.. operation.PathParameters.Select(parameter => Of(parameter, isId: parameter == operation.PathParameters[^1], hasAll))];
    private readonly ParameterOption[] _query = [.. operation.QueryParameters.Select(static parameter => new ParameterOption(parameter))];

    /// <summary>The members of the request body, except objects and keys, which only files can contain.</summary>
    private readonly ParameterOption[] _members =
        [.. operation.Members.Where(static member => member.Type != ApiType.Other).Select(static member => new ParameterOption(member, isClosed: false))];

    public IEnumerable<Symbol> Symbols => [.. _path, .. _query.Select(static option => option.Option)];

    public IEnumerable<Symbol> Members => _members.Select(static option => option.Option);

    /// <summary>Creates the argument for the id of the object that an operation acts on.</summary>
    public static Argument<string> IdOf(ApiOperation operation) => Of(operation.PathParameters[^1], isId: true);

    /// <summary>The members in the example of the help: the first two text members that have an example value.</summary>
    public static IEnumerable<ApiParameter> ExamplesOf(ApiOperation operation) =>
        operation.Members.Where(static member => member is { Type: ApiType.Text, Example.Length: > 0 }).Take(2);

    /// <summary>The id of the object; null if the operation has none.</summary>
    public string? IdOf(ParseResult parsed) => _path is [.., var id] ? parsed.GetValue(id) : null;

    public ApiArguments Read(ParseResult parsed) => new(
    [
        .. operation.PathParameters.Zip(_path, (parameter, argument) => (parameter.Name, (IReadOnlyList<string>)[parsed.GetRequiredValue(argument)])),
        .. _query.Select(option => (option.Parameter.Name, Values: option.Find(parsed)!)).Where(static given => given.Values is not null),
    ]);

    /// <summary>Sets the members whose options the user has given.</summary>
    public JsonObject ReadInto(JsonObject body, ParseResult parsed)
    {
        foreach (var option in _members.Where(option => option.Find(parsed) is not null))
        {
            body[option.Parameter.Name] = option.FindJson(parsed);
        }

        return body;
    }

    private static Argument<string> Of(ApiParameter parameter, bool isId, bool isOptional = false) => new(isId ? "id" : parameter.Name.Replace('_', '-'))
    {
        Arity = isOptional ? ArgumentArity.ZeroOrOne : ArgumentArity.ExactlyOne,
        Description = parameter.Example.Length == 0 ? parameter.Description : $"{parameter.Description} Example: {parameter.Example}",
    };
}
