namespace Tavus;

public partial interface IPersonasClient
{
    /// <summary>Lists the personas of the account, over all pages: a page is asked for when the one before it is used up, and only one is held in memory.</summary>
    /// <remarks>
    /// <c>GET /v2/personas</c>. It ends when as many personas have come as the service says there are, or, where it does not
    /// say, with a page that is not full; and always with an empty one. A persona that is created or deleted meanwhile may
    /// come twice or not at all.
    /// </remarks>
    /// <param name="options">Which personas, and how. Default: all.</param>
    /// <param name="cancellationToken">Cancels the listing, between pages and within them.</param>
    /// <returns>The personas, lazily. Its enumeration throws what <see cref="ListPageAsync"/> throws.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="ListPersonasOptions.PageSize"/> is less than 1.</exception>
    /// <exception cref="TavusContractException">While enumerating: the service gives the same page again and again.</exception>
    IAsyncEnumerable<Persona> ListAsync(ListPersonasOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Lists one page of the personas of the account.</summary>
    /// <remarks><c>GET /v2/personas</c>.</remarks>
    /// <param name="page">The number of the page, from 1.</param>
    /// <param name="limit">How many personas to a page, from 1.</param>
    /// <param name="personaType">Whose personas to list. Default: null, all.</param>
    /// <param name="cancellationToken">Cancels the call, up to the last byte of the answer.</param>
    /// <returns>The page; an empty one beyond the last.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="page"/> or <paramref name="limit"/> is less than 1.</exception>
    /// <exception cref="TavusAuthenticationException">The service did not accept the API key (401, 403).</exception>
    /// <exception cref="TavusRateLimitException">Too many requests (429).</exception>
    /// <exception cref="TavusApiException">The service answered with any other status than success.</exception>
    /// <exception cref="TavusConnectionException">No whole answer arrived: refused, reset, cut or timed out.</exception>
    /// <exception cref="TavusContractException">The answer cannot be read as the document says.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    Task<Page<Persona>> ListPageAsync(int page = 1, int limit = 10, PersonaType? personaType = null, CancellationToken cancellationToken = default);

    /// <summary>Lists one page of the personas of the account. Also gives the status, the headers and the request id.</summary>
    /// <inheritdoc cref="ListPageAsync" />
    Task<TavusResponse<Page<Persona>>> ListPageWithResponseAsync(int page = 1, int limit = 10, PersonaType? personaType = null, CancellationToken cancellationToken = default);
}
