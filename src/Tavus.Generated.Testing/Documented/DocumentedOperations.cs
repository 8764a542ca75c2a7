namespace Tavus.Testing;

/// <summary>The operations of the document; the generator emits <c>All</c>.</summary>
internal static partial class DocumentedOperations
{
    /// <exception cref="ArgumentException">The document has no such operation.</exception>
    public static DocumentedOperation Get(string operationId) =>
        All.FirstOrDefault(operation => operation.Id == (operationId ?? throw new ArgumentNullException(nameof(operationId))))
        ?? throw new ArgumentException($"The document has no operation '{operationId}'. It has: {string.Join(", ", All.Select(static operation => operation.Id))}.", nameof(operationId));

    /// <returns>The operation that a request calls, with its path arguments.</returns>
    /// <exception cref="TavusStubException">The document has no such route.</exception>
    public static (DocumentedOperation Operation, IReadOnlyDictionary<string, string> Arguments) Match(HttpMethod method, string path)
    {
        foreach (var operation in All)
        {
            if (operation.Method == method.Method && operation.Path.Match(path) is { } arguments)
            {
                return (operation, arguments);
            }
        }

        throw new TavusStubException($"The document has no route {method} {path}. It has: {string.Join(", ", All)}.");
    }
}
