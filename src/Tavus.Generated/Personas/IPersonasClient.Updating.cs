namespace Tavus;

public partial interface IPersonasClient
{
    /// <summary>Reads a persona, lets the caller change it, and sends what changed, as a small JSON Patch (see <see cref="JsonPatch.Between{T}"/>); nothing if nothing changed.</summary>
    /// <remarks>
    /// Each change is guarded by a <c>test</c> of what was read, so that what someone else has changed meanwhile is not
    /// overwritten: the persona is then read again, and changed again, three times at most. A member that is added to the
    /// persona itself, beside its layers, cannot be guarded so, nor a secret that the service masks (<c>********</c>); such a
    /// secret is not written back either.
    /// </remarks>
    /// <param name="personaId">The id of the persona.</param>
    /// <param name="change">Changes the persona it is given; called once for each time that the persona is read.</param>
    /// <param name="cancellationToken">Cancels the calls. Whether the service has changed the persona is then not known.</param>
    /// <returns>Whether anything changed, and the patch.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="change"/> is null.</exception>
    /// <exception cref="ArgumentException">The id is empty or would name another resource, or items of a list that hold masked secrets are in another order.</exception>
    /// <exception cref="TavusConflictException">Each time, someone else changed the same members meanwhile.</exception>
    /// <exception cref="TavusPatchException">The service cannot apply the patch (422), and nobody else has changed the same members.</exception>
    /// <exception cref="TavusNotFoundException">The service knows no such id.</exception>
    /// <exception cref="TavusAuthenticationException">The service did not accept the API key (401, 403).</exception>
    /// <exception cref="TavusRateLimitException">Too many requests (429).</exception>
    /// <exception cref="TavusApiException">The service answered with any other status than success.</exception>
    /// <exception cref="TavusConnectionException">No whole answer arrived: refused, reset, cut or timed out.</exception>
    /// <exception cref="TavusContractException">The persona cannot be read as the document says.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    Task<PatchResult> UpdateAsync(string personaId, Action<Persona> change, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="UpdateAsync(string, Action{Persona}, CancellationToken)" />
    Task<PatchResult> UpdateAsync(string personaId, Func<Persona, Task> change, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="UpdateWithResponseAsync(string, Func{Persona, Task}, CancellationToken)" />
    Task<TavusResponse<PatchResult>> UpdateWithResponseAsync(string personaId, Action<Persona> change, CancellationToken cancellationToken = default);

    /// <summary>Reads a persona, lets the caller change it, and sends what changed. Also gives the status, the headers and the request id of the last answer.</summary>
    /// <inheritdoc cref="UpdateAsync(string, Action{Persona}, CancellationToken)" />
    Task<TavusResponse<PatchResult>> UpdateWithResponseAsync(string personaId, Func<Persona, Task> change, CancellationToken cancellationToken = default);
}
