namespace Tavus.Testing.Tests.State;

/// <summary>Tests behavior of Tavus documents in the stub that no OpenAPI document describes.</summary>
public sealed class DocumentTests : IDisposable
{
    private readonly TavusStub _stub = new();
    private readonly TavusClient _client;

    public DocumentTests() => _client = _stub.CreateClient();

    public void Dispose()
    {
        _client.Dispose();
        _stub.Dispose();
    }

    [Fact]
    public async Task Created_document_has_the_status_started_and_keeps_its_crawl_settings()
    {
        var created = await _client.Documents.CreateAsync(new CreateDocumentRequest { DocumentUrl = "https://example.com/", Crawl = new DocumentCrawl { Depth = 3 } });

        var document = await _client.Documents.GetAsync(created.DocumentId);
        Assert.Equal((DocumentStatus.Started, 3), (created.Status, created.CrawlConfig?.Depth));
        Assert.Equal((DocumentStatus.Started, 3), (document.Status, document.CrawlConfig?.Depth));
        Assert.Empty(document.AdditionalProperties);
    }

    [Fact]
    public async Task Recrawl_of_a_document_succeeds_without_a_request_body()
    {
        var response = await _client.Documents.RecrawlWithResponseAsync("d8-5c71baca86fc");

        Assert.Equal(System.Net.HttpStatusCode.Accepted, response.StatusCode);
        Assert.Equal(DocumentStatus.Recrawling, response.Value.Status);
        Assert.Equal(DocumentStatus.Recrawling, _stub.Documents[0].Status);
        Assert.Null(_stub.Requests[^1].Body);
    }

    [Fact]
    public async Task Update_of_a_document_replaces_its_tags_and_keeps_its_name()
    {
        var changed = await _client.Documents.UpdateAsync("d8-5c71baca86fc", new UpdateDocumentRequest { Tags = ["current"] });

        Assert.Equal("Price list", changed.DocumentName);
        Assert.Equal(["current"], changed.Tags!);
        Assert.Equal(["current"], _stub.Documents[0].Tags!);
    }

    [Fact]
    public async Task Document_list_matches_any_of_the_tags_and_sends_page_1_of_the_client_as_page_0()
    {
        _stub.Documents.Add(new Document { DocumentId = "d1", Tags = ["other"] }, new Document { DocumentId = "d2", Tags = ["onboarding", "staff"] });

        var page = await _client.Documents.ListPageAsync(1, new ListDocumentsOptions { Tags = ["price-list", "staff"] });

        Assert.Equal(["d8-5c71baca86fc", "d2"], page.Items.Select(static document => document.DocumentId));
        Assert.Contains("page=0", _stub.Requests[^1].Query, StringComparison.Ordinal);
        Assert.Contains("tags=price-list%2Cstaff", _stub.Requests[^1].Query, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Document_list_is_sorted_by_time_of_creation_and_searched_by_name_or_id()
    {
        var created = await _client.Documents.CreateAsync(new CreateDocumentRequest { DocumentUrl = "https://example.com/", DocumentName = "Opening hours" });

        Assert.Equal(["Price list", "Opening hours"], await NamesAsync(new() { Sort = DocumentSort.Ascending }));
        Assert.Equal(["Opening hours", "Price list"], await NamesAsync(new() { Sort = DocumentSort.Descending }));
        Assert.Equal(["Price list"], await NamesAsync(new() { NameOrUuid = "price" }));
        Assert.Equal(["Opening hours"], await NamesAsync(new() { NameOrUuid = created.DocumentId }));
        Assert.Empty(await NamesAsync(new() { NameOrUuid = "nothing" }));
    }

    [Fact]
    public async Task Recrawl_without_crawl_settings_gets_400_and_a_recrawl_during_another_crawl_gets_409()
    {
        var plain = await _client.Documents.CreateAsync(new CreateDocumentRequest { DocumentUrl = "https://example.com/" });
        await _client.Documents.RecrawlAsync("d8-5c71baca86fc");

        var without = await Assert.ThrowsAnyAsync<TavusApiException>(() => _client.Documents.RecrawlAsync(plain.DocumentId));
        Assert.Equal(System.Net.HttpStatusCode.BadRequest, without.StatusCode);
        await Assert.ThrowsAsync<TavusConflictException>(() => _client.Documents.RecrawlAsync("d8-5c71baca86fc"));
    }

    [Fact]
    public async Task Each_completed_crawl_of_a_document_increments_its_CrawlCount()
    {
        _stub.ReadsUntilReady = 0;
        var created = await _client.Documents.CreateAsync(new CreateDocumentRequest { DocumentUrl = "https://example.com/", Crawl = new DocumentCrawl { Depth = 1 } });

        Assert.Equal(1, (await _client.Documents.GetAsync(created.DocumentId)).CrawlCount);
        await _client.Documents.RecrawlAsync(created.DocumentId);
        Assert.Equal(2, (await _client.Documents.GetAsync(created.DocumentId)).CrawlCount);
    }

    [Fact]
    public async Task Update_of_the_documented_example_sets_UpdatedAt_after_CreatedAt()
    {
        var changed = await _client.Documents.UpdateAsync("d8-5c71baca86fc", new UpdateDocumentRequest { DocumentName = "Prices" });

        Assert.True(changed.UpdatedAt > changed.CreatedAt);
    }

    private async Task<IEnumerable<string?>> NamesAsync(ListDocumentsOptions options) => (await _client.Documents.ListPageAsync(1, options)).Items.Select(static document => document.DocumentName);
}
