namespace Tavus.Resources;

/// <summary>Updates an object: reads it, lets the caller change it, and sends the difference.</summary>
internal static class Updating
{
    private const int MaxRounds = 3;

    public static Func<T, Task> ToAsync<T>(Action<T> change)
    {
        Guard.NotNull(change);
        return value =>
        {
            change(value);
            return Task.CompletedTask;
        };
    }

    /// <param name="id">The id of the object, for messages.</param>
    public static async Task<TavusResponse<PatchResult>> RunAsync<T>(
        string id,
        Func<T, Task> change,
        Func<Task<TavusResponse<T>>> get,
        Func<JsonPatch, Task<TavusResponse<PatchResult>>> patch)
        where T : class, ITavusModel
    {
        Guard.NotNull(change);
        var read = await get().ConfigureAwait(false);
        for (var round = 1; ; round++)
        {
            var before = JsonTree.Create(read.Value);
            await (change(read.Value) ?? throw new ArgumentException("The delegate returned null.", nameof(change))).ConfigureAwait(false);
            var difference = new JsonDifference(before, JsonTree.Create(read.Value), read.Value);
            if (difference.Patch.Count == 0)
            {
                return read.With(new PatchResult(changed: false, new JsonPatch()));
            }

            try
            {
                return await patch(difference.ToGuardedPatch()).ConfigureAwait(false);
            }
            catch (TavusApiException refusal) when (MayBeFailedTest(refusal))
            {
                // The error does not say whether a test in the patch failed, so run these tests against the current object.
                read = await get().ConfigureAwait(false);
                if (difference.GuardsHoldFor(JsonTree.Create(read.Value)))
                {
                    throw;
                }

                if (round == MaxRounds)
                {
                    var problem = $"someone else changed '{LogText.Line(id)}' during each of {round} attempts to update it. Nothing was overwritten; try again.";
                    throw new TavusConflictException($"{refusal.OperationId}: {problem}", refusal.StatusCode, refusal) { Details = refusal };
                }
            }
        }
    }

    private static bool MayBeFailedTest(TavusApiException refusal) =>
        refusal is not TavusNotFoundException
        && refusal.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.Conflict or HttpStatusCode.PreconditionFailed or TavusPatchException.Status;
}
