namespace Tavus.Testing;

/// <summary>The operations of the OpenAPI document; the generator emits <c>All</c>.</summary>
internal static partial class DocumentedOperations
{
    /// <exception cref="ArgumentException">The OpenAPI document has no such operation.</exception>
    public static DocumentedOperation Get(string operationId) =>
        All.FirstOrDefault(operation => operation.Id == (operationId ?? throw new ArgumentNullException(nameof(operationId))))
        ?? throw new ArgumentException($"The OpenAPI document has no operation '{operationId}'. It has: {string.Join(", ", All.Select(static operation => operation.Id))}.", nameof(operationId));

    /// <returns>The operation that a request calls, with its path arguments. If two operations match, such as <c>/things/tags</c> and <c>/things/{thing_id}</c>, returns the operation with fewer arguments.</returns>
    /// <exception cref="TavusStubException">The OpenAPI document has no such route.</exception>
    public static (DocumentedOperation Operation, IReadOnlyDictionary<string, string> Arguments) Match(HttpMethod method, string path)
    {
        var matches =
            from operation in All
            where operation.Method == method.Method
            let arguments = operation.Match(path)
            where arguments is not null
            orderby arguments.Count
            select (operation, arguments);
        var (found, values) = matches.FirstOrDefault();
        return found is not null ? (found, values) : throw new TavusStubException($"The OpenAPI document has no route {method} {path}. It has: {string.Join(", ", All)}.");
    }
}
