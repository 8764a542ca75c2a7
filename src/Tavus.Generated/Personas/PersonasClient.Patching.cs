using System.Net;

namespace Tavus;

internal sealed partial class PersonasClient
{
    public async Task<PatchResult> PatchAsync(string personaId, JsonPatch patch, CancellationToken cancellationToken = default) =>
        (await PatchWithResponseAsync(personaId, patch, cancellationToken).ConfigureAwait(false)).Value;

    public async Task<TavusResponse<PatchResult>> PatchWithResponseAsync(string personaId, JsonPatch patch, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(patch);
        try
        {
            var response = await SendPatchWithResponseAsync(personaId, patch, cancellationToken).ConfigureAwait(false);
            return response.With(new PatchResult(response.StatusCode != HttpStatusCode.NotModified, patch));
        }
        catch (TavusApiException exception) when (exception.StatusCode == TavusPatchException.Status)
        {
            throw new TavusPatchException(exception.Response, patch) { Attempts = exception.Attempts };
        }
    }
}
