namespace Tavus.LiveTests;

/// <summary>Creates an object, works with it, and deletes it, even if the work fails or the response to Create drifts.</summary>
/// <param name="CreateAsync">Creates the object, and returns its id and the drift of the responses. Its client tolerates drift: a strict client would throw, and the id would be lost.</param>
/// <param name="UseAsync">Works with the object.</param>
/// <param name="DeleteAsync">Deletes the object.</param>
internal sealed record Lifecycle(
    Func<TavusClient, Task<(string Id, IEnumerable<Drift> Drift)>> CreateAsync, Func<TavusClient, string, Task> UseAsync, Func<TavusClient, string, Task> DeleteAsync)
{
    /// <param name="connect">Creates a client with the given validation of responses.</param>
    public async Task RunAsync(Func<ResponseValidation, TavusClient> connect)
    {
        using var tolerant = connect(ResponseValidation.Tolerant);
        using var strict = connect(ResponseValidation.Strict);
        var (id, drift) = await CreateAsync(tolerant);
        try
        {
            Assert.Empty(drift);
            await UseAsync(strict, id);
        }
        finally
        {
            await DeleteAsync(strict, id);
        }
    }
}
