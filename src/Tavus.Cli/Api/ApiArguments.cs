namespace Tavus.Cli.Api;

/// <summary>The arguments of a call.</summary>
/// <param name="values">The values of the path and query parameters, by parameter name. Only a list parameter can have several values.</param>
internal sealed class ApiArguments(IReadOnlyDictionary<string, IReadOnlyList<string>> values)
{
    /// <summary>The request body as JSON.</summary>
    public string Body { get; init; } = "{}";

    public JsonPatch Patch { get; init; } = [];

    public string this[string name] => values[name][0];

    public static ApiArguments OfId(ApiOperation operation, string id, JsonPatch? patch = null) =>
        new(new Dictionary<string, IReadOnlyList<string>> { [operation.PathParameters[^1].Name] = [id] }) { Patch = patch ?? [] };

    public string? Find(string name) => values.GetValueOrDefault(name)?[0];

    public T? Find<T>(string name, Func<string, T> parse)
        where T : struct => Find(name) is { } text ? parse(text) : null;

    public IReadOnlyList<T>? FindAll<T>(string name, Func<string, T> parse) => values.GetValueOrDefault(name) is { } texts ? [.. texts.Select(parse)] : null;
}
