using Tavus.TestServers;

namespace Tavus.Tests.Personas;

public class ListingTests
{
    private static readonly ListPersonasOptions TwoAPage = new() { PageSize = 2, PersonaType = PersonaType.User };

    [Fact]
    public async Task ListAsync_requests_each_page_once_and_stops_after_the_last_page()
    {
        await using var service = new Service(Service.Page(3, "p1", "p2"), Service.Page(3, "p3"));

        Assert.Equal(["p1", "p2", "p3"], await IdsAsync(service.Personas.ListAsync(TwoAPage)));
        Assert.Equal(
            ["/v2/personas?limit=2&page=1&persona_type=user", "/v2/personas?limit=2&page=2&persona_type=user"],
            service.Requests.Select(static request => request.Target));
    }

    [Fact]
    public async Task ListAsync_requests_a_page_only_when_the_enumeration_reaches_it()
    {
        await using var service = new Service(Service.Page(4, "p1", "p2"), Service.Page(4, "p3", "p4"));

        var list = service.Personas.ListAsync(TwoAPage);
        Assert.Empty(service.Requests);
        await using var personas = list.GetAsyncEnumerator();
        await personas.MoveNextAsync();
        await personas.MoveNextAsync();
        Assert.Single(service.Requests);
        await personas.MoveNextAsync();
        Assert.Equal(2, service.Requests.Count);
    }

    [Fact]
    public async Task ListAsync_without_a_total_count_stops_after_a_page_that_is_not_full()
    {
        await using var service = new Service(Service.Page(null, "p1", "p2"), Service.Page(null, "p3"));

        Assert.Equal(["p1", "p2", "p3"], await IdsAsync(service.Personas.ListAsync(TwoAPage)));
        Assert.Equal(2, service.Requests.Count);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1)]
    public async Task ListAsync_continues_after_full_or_smaller_pages_if_the_total_count_is_missing_or_too_low(int? count)
    {
        await using var service = new Service(Service.Page(count, "p1", "p2"), Service.Page(count, "p3", "p4"), Service.Page(count, "p5"));

        Assert.Equal(["p1", "p2", "p3", "p4", "p5"], await IdsAsync(service.Personas.ListAsync(new ListPersonasOptions { PageSize = 50 })));
        Assert.Equal(count is not 1, (await service.Personas.ListPageAsync(1, new ListPersonasOptions { PageSize = 1 })).HasNext);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(100)]
    public async Task ListAsync_stops_after_an_empty_page_if_the_total_count_is_larger_or_missing(int? count)
    {
        await using var service = new Service(Service.Page(count, "p1", "p2"), Service.Page(count, "p3", "p4"), Service.Page(count));

        Assert.Equal(["p1", "p2", "p3", "p4"], await IdsAsync(service.Personas.ListAsync(TwoAPage)));
        Assert.Equal(3, service.Requests.Count);
    }

    [Fact]
    public async Task ListAsync_returns_all_items_when_the_count_changes_and_pages_are_smaller_than_requested()
    {
        await using var service = new Service(Service.Page(2, "p1"), Service.Page(3, "p2"), Service.Page(3, "p3"));

        Assert.Equal(["p1", "p2", "p3"], await IdsAsync(service.Personas.ListAsync(TwoAPage)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(5)]
    public async Task ListAsync_throws_TavusContractException_on_a_cycle_of_pages(int length)
    {
        var pages = Enumerable.Range(0, 40).Select(page => Service.Page(null, $"a{page % length}", $"b{page % length}"));
        await using var service = new Service([.. pages]);

        var exception = await Assert.ThrowsAsync<TavusContractException>(() => IdsAsync(service.Personas.ListAsync(TwoAPage)));

        Assert.Equal(("Personas_List", System.Net.HttpStatusCode.OK), (exception.OperationId, exception.StatusCode));
        Assert.Contains("the list would never end", exception.Message, StringComparison.Ordinal);
        Assert.True(service.Requests.Count <= 3 * length + 2, $"{service.Requests.Count} requests");
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"personas":[{"persona_id":"p1"}]}""")]
    public async Task A_list_response_without_a_data_array_throws_TavusContractException(string response)
    {
        await using var service = new Service(RawResponse.With(200, response));

        var exception = await Assert.ThrowsAsync<TavusContractException>(() => IdsAsync(service.Personas.ListAsync()));

        Assert.Equal("Personas_List: the service returned 200 OK. Cannot read the text as page: it has no array 'data'.", exception.Message);
    }

    [Fact]
    public async Task Cancellation_within_a_page_ends_the_enumeration_of_ListAsync()
    {
        await using var service = new Service(Service.Page(2, "p1", "p2"));
        using var cancellation = new CancellationTokenSource();
        await using var personas = service.Personas.ListAsync(TwoAPage).WithCancellation(cancellation.Token).GetAsyncEnumerator();
        await personas.MoveNextAsync();

        await cancellation.CancelAsync();

        var exception = await Assert.ThrowsAsync<OperationCanceledException>(async () => await personas.MoveNextAsync());
        Assert.Equal(cancellation.Token, exception.CancellationToken);
    }

    [Fact]
    public async Task ListPageAsync_returns_the_items_and_the_page_number_and_the_total_count_and_HasNext()
    {
        await using var service = new Service(Service.Page(5, "p3", "p4"), Service.Page(null), Service.Page(4, "p3", "p4"));

        var page = await service.Personas.ListPageAsync(2, new ListPersonasOptions { PageSize = 2 });
        var empty = await service.Personas.ListPageAsync(3, new ListPersonasOptions { PageSize = 2 });
        var response = await service.Personas.ListPageWithResponseAsync(2, new ListPersonasOptions { PageSize = 2 });

        Assert.Equal((2, 5L, true), (page.PageNumber, page.TotalCount, page.HasNext));
        Assert.Equal(["p3", "p4"], page.Items.Select(static persona => persona.PersonaId));
        Assert.Equal((3, null, false), (empty.PageNumber, empty.TotalCount, empty.HasNext));
        Assert.False(response.Value.HasNext);
        Assert.Equal(System.Net.HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Page_numbers_and_page_sizes_below_one_throw_ArgumentOutOfRangeException()
    {
        await using var service = new Service(Service.Page(0));

        Assert.Equal("pageNumber", (await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => service.Personas.ListPageAsync(0))).ParamName);
        Assert.Equal("options", (await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => service.Personas.ListPageAsync(1, new ListPersonasOptions { PageSize = 0 }))).ParamName);
        Assert.Throws<ArgumentOutOfRangeException>(() => service.Personas.ListAsync(new ListPersonasOptions { PageSize = 0 }));
        Assert.Empty(service.Requests);
    }

    private static async Task<List<string?>> IdsAsync(IAsyncEnumerable<Persona> personas)
    {
        var ids = new List<string?>();
        await foreach (var persona in personas)
        {
            ids.Add(persona.PersonaId);
        }

        return ids;
    }
}
