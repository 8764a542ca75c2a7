using Tavus.Json;

namespace Tavus;

internal sealed partial class PersonasClient
{
    public IAsyncEnumerable<Persona> ListAsync(ListPersonasOptions? options = null, CancellationToken cancellationToken = default)
    {
        var pageSize = AtLeastOne(options?.PageSize ?? new ListPersonasOptions().PageSize, nameof(options));
        var personaType = options?.PersonaType;
        return Paging.ListAsync(
            (page, token) => ListPageAsync(page, pageSize, personaType, token),
            pageSize,
            static persona => persona.PersonaId ?? persona.ToJson(),
            cancellationToken);
    }

    public async Task<Page<Persona>> ListPageAsync(int page = 1, int limit = 10, PersonaType? personaType = null, CancellationToken cancellationToken = default)
    {
        CheckPage(page, limit);
        return Page(await SendListPageAsync(limit, page, personaType, cancellationToken).ConfigureAwait(false), page, limit);
    }

    public async Task<TavusResponse<Page<Persona>>> ListPageWithResponseAsync(int page = 1, int limit = 10, PersonaType? personaType = null, CancellationToken cancellationToken = default)
    {
        CheckPage(page, limit);
        var response = await SendListPageWithResponseAsync(limit, page, personaType, cancellationToken).ConfigureAwait(false);
        return response.With(Page(response.Value, page, limit));
    }

    private static Page<Persona> Page(PersonaPage answer, int page, int limit) =>
        new([.. answer.Data ?? throw ContractError.NoValue("page of personas", "it has no array 'data'")], answer.TotalCount, page, limit);

    private static void CheckPage(int page, int limit)
    {
        AtLeastOne(page, nameof(page));
        AtLeastOne(limit, nameof(limit));
    }

    private static int AtLeastOne(int value, string name) =>
        value >= 1 ? value : throw new ArgumentOutOfRangeException(name, value, "Pages, and the personas on one, are counted from 1.");
}
