namespace Tavus;

public partial interface IPersonasClient
{
    /// <summary>Changes single members of a persona by a JSON Patch (RFC 6902).</summary>
    /// <remarks>
    /// <c>PATCH /v2/personas/{persona_id}</c>. The operations are applied in their order, all of them or none. To change a
    /// persona without writing a patch, see <see cref="UpdateAsync(string, Action{Persona}, CancellationToken)"/>.
    /// </remarks>
    /// <param name="personaId">The id of the persona.</param>
    /// <param name="patch">The operations; at least one.</param>
    /// <param name="cancellationToken">Cancels the call, up to the last byte of the answer. Whether the service has changed the persona is then not known.</param>
    /// <returns>Whether anything changed: that nothing did (304) is a result, not an error.</returns>
    /// <exception cref="ArgumentException">The id is empty or would name another resource, or the patch has no operation.</exception>
    /// <exception cref="TavusPatchException">The service cannot apply the patch (422).</exception>
    /// <exception cref="TavusNotFoundException">The service knows no such id.</exception>
    /// <exception cref="TavusAuthenticationException">The service did not accept the API key (401, 403).</exception>
    /// <exception cref="TavusRateLimitException">Too many requests (429).</exception>
    /// <exception cref="TavusApiException">The service answered with any other status than success.</exception>
    /// <exception cref="TavusConnectionException">No whole answer arrived: refused, reset, cut or timed out.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    Task<PatchResult> PatchAsync(string personaId, JsonPatch patch, CancellationToken cancellationToken = default);

    /// <summary>Changes single members of a persona by a JSON Patch (RFC 6902). Also gives the status, the headers and the request id.</summary>
    /// <inheritdoc cref="PatchAsync" />
    Task<TavusResponse<PatchResult>> PatchWithResponseAsync(string personaId, JsonPatch patch, CancellationToken cancellationToken = default);
}
