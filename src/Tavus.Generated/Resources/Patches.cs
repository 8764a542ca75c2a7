namespace Tavus.Resources;

/// <summary>Sends a JSON Patch, and returns whether it changed anything.</summary>
internal static class Patches
{
    public static async Task<TavusResponse<PatchResult>> SendAsync(JsonPatch patch, Func<Task<TavusResponse>> send)
    {
        Guard.NotNull(patch);
        try
        {
            var response = await send().ConfigureAwait(false);
            return response.With(new PatchResult(response.StatusCode != HttpStatusCode.NotModified, patch));
        }
        catch (TavusApiException exception) when (exception.StatusCode == TavusPatchException.Status)
        {
            throw new TavusPatchException(exception, patch);
        }
    }
}
