namespace Tavus.Transport;

/// <summary>Creates calls to any path, even one that the OpenAPI document does not describe.</summary>
internal static class RawCall
{
    /// <exception cref="ArgumentException">The path, the query or the body cannot be sent.</exception>
    public static ApiCall Create(HttpMethod method, string path, IEnumerable<KeyValuePair<string, string?>>? query, RawJson? body)
    {
        var verb = method.Method.ToUpperInvariant();
        RawPath.Validate(path, nameof(path));
        if (body is not null && verb is ("GET" or "HEAD"))
        {
            throw new ArgumentException($"A {verb} request cannot have a body. Send values in the query.", nameof(body));
        }

        var escaped = new QueryString();
        foreach (var parameter in query ?? [])
        {
            var name = parameter.Key is { Length: > 0 } key ? Uri.EscapeDataString(key) : throw new ArgumentException("A query parameter has no name.", nameof(query));
            escaped.Add(name, parameter.Value);
        }

        var operation = new ApiOperation(IdOf(verb), verb, pathTemplate: null) { IsNotModifiedSuccess = true };
        return new ApiCall(operation, path + escaped, body?.Utf8.ToArray());
    }

    /// <summary>Returns the operation id of an HTTP method. Rare methods share an id, since telemetry keeps a separate series for each id.</summary>
    private static string IdOf(string verb) => verb switch
    {
        "GET" => "Raw_Get",
        "HEAD" => "Raw_Head",
        "POST" => "Raw_Post",
        "PUT" => "Raw_Put",
        "PATCH" => "Raw_Patch",
        "DELETE" => "Raw_Delete",
        "OPTIONS" => "Raw_Options",
        _ => "Raw_Other",
    };
}
