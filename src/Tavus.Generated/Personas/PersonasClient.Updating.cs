using System.Net;
using Tavus.Patching;

namespace Tavus;

internal sealed partial class PersonasClient
{
    private const int MaxUpdateAttempts = 3;

    public async Task<PatchResult> UpdateAsync(string personaId, Action<Persona> change, CancellationToken cancellationToken = default) =>
        (await UpdateWithResponseAsync(personaId, change, cancellationToken).ConfigureAwait(false)).Value;

    public async Task<PatchResult> UpdateAsync(string personaId, Func<Persona, Task> change, CancellationToken cancellationToken = default) =>
        (await UpdateWithResponseAsync(personaId, change, cancellationToken).ConfigureAwait(false)).Value;

    public Task<TavusResponse<PatchResult>> UpdateWithResponseAsync(string personaId, Action<Persona> change, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(change);
        return UpdateWithResponseAsync(
            personaId,
            persona =>
            {
                change(persona);
                return Task.CompletedTask;
            },
            cancellationToken);
    }

    public async Task<TavusResponse<PatchResult>> UpdateWithResponseAsync(string personaId, Func<Persona, Task> change, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(change);
        var read = await GetWithResponseAsync(personaId, cancellationToken).ConfigureAwait(false);
        for (var attempt = 1; ; attempt++)
        {
            var before = JsonTree.Of(read.Value);
            await (change(read.Value) ?? throw new ArgumentException("The delegate returned null.", nameof(change))).ConfigureAwait(false);
            var difference = JsonDifference.Between(before, JsonTree.Of(read.Value));
            if (difference.IsEmpty)
            {
                return read.With(new PatchResult(changed: false, new JsonPatch()));
            }

            try
            {
                return await PatchWithResponseAsync(personaId, difference.ToGuardedPatch(), cancellationToken).ConfigureAwait(false);
            }
            catch (TavusApiException refusal) when (MayBeFailedTest(refusal))
            {
                // The service does not say whether a test failed; what is there now does.
                read = await GetWithResponseAsync(personaId, cancellationToken).ConfigureAwait(false);
                if (difference.GuardsHoldFor(JsonTree.Of(read.Value)))
                {
                    throw;
                }

                if (attempt == MaxUpdateAttempts)
                {
                    throw new TavusConflictException(refusal, personaId, attempt);
                }
            }
        }
    }

    private static bool MayBeFailedTest(TavusApiException refusal) =>
        refusal is not TavusNotFoundException
        && refusal.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.Conflict or HttpStatusCode.PreconditionFailed or TavusPatchException.Status;
}
