namespace Tavus.Cli.Api;

/// <summary>The arguments of a call.</summary>
/// <param name="values">The values of the path and query parameters, by parameter name. Only a list parameter can have several values.</param>
internal sealed class ApiArguments(params IEnumerable<(string Name, IReadOnlyList<string> Values)> values)
{
    private readonly Dictionary<string, IReadOnlyList<string>> _values = values.ToDictionary();

    /// <summary>The request body as JSON.</summary>
    public string Body { get; set; } = "{}";

    public JsonPatch Patch { get; init; } = [];

    public string this[string name] => _values[name][0];

    public static ApiArguments OfId(ApiOperation operation, string id, JsonPatch? patch = null) => new((operation.PathParameters[^1].Name, [id])) { Patch = patch ?? [] };

    /// <summary>The arguments that request all members: the id, if the operation has one, and each documented flag <c>verbose</c>.</summary>
    public static ApiArguments OfVerbose(ApiOperation operation, string id = "") => new(
        operation.PathParameters.Select(parameter => (parameter.Name, (IReadOnlyList<string>)[id]))
            .Concat(operation.QueryParameters.Where(static parameter => parameter is { Name: "verbose", Type: ApiType.Boolean }).Select(static flag => (flag.Name, (IReadOnlyList<string>)["true"]))));

    public string? Find(string name) => _values.GetValueOrDefault(name)?[0];

    public T? Find<T>(string name)
        where T : struct, IParsable<T> => Find(name) is { } text ? T.Parse(text, CultureInfo.InvariantCulture) : null;

    public IReadOnlyList<T>? FindAll<T>(string name)
        where T : IParsable<T> => _values.GetValueOrDefault(name) is { } texts ? [.. texts.Select(static text => T.Parse(text, CultureInfo.InvariantCulture))] : null;
}
