namespace Tavus.Cli.Commands;

/// <summary>The parameters of an operation: path parameters as arguments, query parameters as options.</summary>
internal sealed class OperationArguments(ApiOperation operation)
{
    private readonly Argument<string>[] _path = [.. operation.PathParameters.Select(parameter => PathArgument.Of(parameter, isId: parameter == operation.PathParameters[^1]))];
    private readonly ParameterOption[] _query = [.. operation.QueryParameters.Select(static parameter => new ParameterOption(parameter))];

    public IEnumerable<Symbol> Symbols => [.. _path, .. _query.Select(static option => option.Option)];

    /// <summary>The id of the object; null if the operation has none.</summary>
    public string? IdOf(ParseResult parsed) => _path is [.., var id] ? parsed.GetValue(id) : null;

    /// <summary>Makes the id optional, because the command also has the option <c>--all</c>, which replaces the id.</summary>
    public void AllowNoId() => _path[^1].Arity = ArgumentArity.ZeroOrOne;

    public ApiArguments Read(ParseResult parsed) => new(
    [
        .. operation.PathParameters.Zip(_path, (parameter, argument) => (parameter.Name, (IReadOnlyList<string>)[parsed.GetRequiredValue(argument)])),
        .. _query.Select(option => (option.Parameter.Name, Values: option.Find(parsed)!)).Where(static given => given.Values is not null),
    ]);
}
