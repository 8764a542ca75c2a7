namespace Tavus.LiveTests;

/// <summary>Creates an object, works with it, and deletes it, even if the work fails.</summary>
/// <param name="CreateAsync">Creates the object, and returns its id.</param>
/// <param name="UseAsync">Works with the object.</param>
/// <param name="DeleteAsync">Deletes the object.</param>
internal sealed record Lifecycle(Func<TavusClient, Task<string>> CreateAsync, Func<TavusClient, string, Task> UseAsync, Func<TavusClient, string, Task> DeleteAsync)
{
    public async Task RunAsync(TavusClient client)
    {
        var id = await CreateAsync(client);
        try
        {
            await UseAsync(client, id);
        }
        finally
        {
            await DeleteAsync(client, id);
        }
    }
}
