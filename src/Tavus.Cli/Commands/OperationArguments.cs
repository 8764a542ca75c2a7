namespace Tavus.Cli.Commands;

/// <summary>The parameters of an operation: path parameters as arguments, query parameters as options.</summary>
internal sealed class OperationArguments(ApiOperation operation)
{
    private readonly PositionalArgument[] _path = [.. operation.PathParameters.Select(parameter => PositionalArgument.Of(parameter, isId: parameter == operation.PathParameters[^1]))];
    private readonly ParameterOption[] _query = [.. operation.QueryParameters.Select(static parameter => new ParameterOption(parameter))];

    public void AddTo(Command command)
    {
        Array.ForEach(_path, command.Add);
        Array.ForEach(_query, option => option.AddTo(command));
    }

    /// <summary>The id of the object; null if the operation has none.</summary>
    public string? IdOf(ParseResult parsed) => _path is [.., var id] ? parsed.GetValue(id) : null;

    /// <summary>Makes the id optional, because the command also has the option <c>--all</c>, which replaces the id.</summary>
    public void AllowNoId() => _path[^1].Arity = ArgumentArity.ZeroOrOne;

    public Dictionary<string, IReadOnlyList<string>> Read(ParseResult parsed)
    {
        var values = new Dictionary<string, IReadOnlyList<string>>();
        for (var index = 0; index < _path.Length; index++)
        {
            values[operation.PathParameters[index].Name] = [parsed.GetRequiredValue(_path[index])];
        }

        foreach (var option in _query)
        {
            if (option.Find(parsed) is { } given)
            {
                values[option.Parameter.Name] = given;
            }
        }

        return values;
    }
}
