namespace Tavus.Cli.Api;

/// <summary>An operation of the OpenAPI document, with the functions that call it.</summary>
/// <param name="Id">The id, such as <c>Personas_Get</c>.</param>
/// <param name="Method">The HTTP method, in uppercase.</param>
/// <param name="Summary">What the operation does, in the imperative.</param>
internal sealed record ApiOperation(string Id, string Method, string Summary)
{
    /// <summary>The part of the id after the underscore, such as <c>Get</c>.</summary>
    public string Verb => Id[(Id.IndexOf('_', StringComparison.Ordinal) + 1)..];

    public bool IsRead => Method == "GET";

    public bool IsDeletion => Method == "DELETE";

    public bool HasBody => RequestType is not null;

    public IReadOnlyList<ApiParameter> PathParameters { get; init; } = [];

    public IReadOnlyList<ApiParameter> QueryParameters { get; init; } = [];

    /// <summary>The name of the schema of the request body; null if the request has no body, or the body is a JSON Patch.</summary>
    public string? RequestType { get; init; }

    /// <summary>The members of the request body.</summary>
    public IReadOnlyList<ApiParameter> Members { get; init; } = [];

    /// <summary>Calls the operation; null for a list operation, which is called page by page (see <see cref="List"/>).</summary>
    public Func<TavusClient, ApiArguments, CancellationToken, Task<ApiResponse>>? CallAsync { get; init; }

    /// <summary>How to call a list operation; null if the operation does not return a list.</summary>
    public ApiList? List { get; init; }

    /// <summary>
    /// Gets an object, lets a delegate change it, and sends the changes as a JSON Patch; null if the operation does not accept a JSON Patch.
    /// The delegate receives the object, and a function that parses an object of the same type.
    /// </summary>
    public Func<TavusClient, ApiArguments, Func<ITavusModel, Func<string, ITavusModel>, Task>, CancellationToken, Task<PatchResult>>? UpdateAsync { get; init; }
}
