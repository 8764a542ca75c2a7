namespace Tavus.Cli.Commands;

/// <summary>The parameters of an operation: those of the path as arguments, those of the query as options.</summary>
internal sealed class OperationArguments(ApiOperation operation)
{
    private readonly (ApiParameter Parameter, PositionalArgument Argument)[] _path =
        [.. operation.PathParameters.Select((parameter, index) => (parameter, new PositionalArgument(index == operation.PathParameters.Count - 1 ? "id" : parameter.Name.Replace('_', '-'), PositionalArgument.DescriptionOf(parameter))))];

    private readonly (ApiParameter Parameter, ParameterOption Option)[] _query = [.. operation.QueryParameters.Select(static parameter => (parameter, new ParameterOption(parameter)))];

    public void AddTo(Command command)
    {
        Array.ForEach(_path, path => command.Add(path.Argument));
        Array.ForEach(_query, query => query.Option.AddTo(command));
    }

    /// <summary>The id of the object; null if the operation is not about one.</summary>
    public string? IdOf(ParseResult parsed) => _path is [.., var (_, argument)] ? parsed.GetRequiredValue(argument) : null;

    public Dictionary<string, IReadOnlyList<string>> Read(ParseResult parsed)
    {
        var values = _path.ToDictionary(static path => path.Parameter.Name, path => (IReadOnlyList<string>)[parsed.GetRequiredValue(path.Argument)]);
        foreach (var (parameter, option) in _query)
        {
            if (option.Find(parsed) is { } given)
            {
                values[parameter.Name] = given;
            }
        }

        return values;
    }
}
