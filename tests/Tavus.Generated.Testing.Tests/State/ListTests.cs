using System.Globalization;
using System.Net;

namespace Tavus.Testing.Tests.State;

public sealed class ListTests : IDisposable
{
    private readonly TavusStub _stub = new();
    private readonly TavusClient _client;

    public ListTests()
    {
        _client = _stub.CreateClient();
        _stub.Personas.Clear();
        _stub.Personas.Add([.. Enumerable.Range(1, 25).Select(static number => new Persona { PersonaId = $"p{number}" })]);
    }

    public void Dispose()
    {
        _client.Dispose();
        _stub.Dispose();
    }

    [Theory]
    [InlineData("", 1, 10)]
    [InlineData("?limit=10&page=2", 11, 20)]
    [InlineData("?page=3", 21, 25)]
    [InlineData("?limit=4&page=7", 25, 25)]
    [InlineData("?limit=100", 1, 25)]
    [InlineData("?limit=2147483647", 1, 25)]
    public async Task List_page_returns_personas_in_insertion_order(string query, int first, int last) =>
        Assert.Equal(Body(Enumerable.Range(first, last - first + 1)), await GetAsync(query));

    [Fact]
    public async Task ListAsync_ignores_changes_of_the_options_while_it_enumerates()
    {
        var options = new ListPersonasOptions { PageSize = 10 };
        var ids = new List<string?>();

        await foreach (var persona in _client.Personas.ListAsync(options))
        {
            ids.Add(persona.PersonaId);
            options.PageSize = 4;
        }

        Assert.Equal(25, ids.Distinct().Count());
        Assert.All(_stub.Requests, static request => Assert.Contains("limit=10", request.Query, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("?page=4")]
    [InlineData("?limit=25&page=2")]
    [InlineData("?limit=2147483647&page=2147483647")]
    public async Task List_page_after_the_last_page_is_empty(string query) => Assert.Equal(Body([]), await GetAsync(query));

    [Theory]
    [InlineData("limit", "0")]
    [InlineData("limit", "-1")]
    [InlineData("limit", "")]
    [InlineData("limit", "ten")]
    [InlineData("limit", "1.0")]
    [InlineData("limit", "2147483648")]
    [InlineData("page", "0")]
    [InlineData("page", "-1")]
    [InlineData("page", "%31%")]
    [InlineData("persona_type", "")]
    [InlineData("persona_type", "User")]
    public async Task List_with_an_invalid_query_argument_gets_400(string name, string value)
    {
        using var response = await _stub.SendAsync($"/v2/personas?{name}={value}");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal($$"""{"error":"Invalid {{name}}"}""", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task List_filters_and_counts_personas_by_type()
    {
        _stub.Personas.Add(PersonaType.System, new Persona { PersonaId = "s1" }, new Persona { PersonaId = "s2" });
        _stub.Personas.Add(new Persona { PersonaId = "p26" });

        var system = await _client.Personas.ListPageAsync(1, new ListPersonasOptions { PersonaType = PersonaType.System });
        var user = await _client.Personas.ListPageAsync(2, new ListPersonasOptions { PageSize = 25, PersonaType = PersonaType.User });
        var all = await _client.Personas.ListPageAsync(2, new ListPersonasOptions { PageSize = 25 });

        Assert.Equal(["s1", "s2"], system.Items.Select(static persona => persona.PersonaId));
        Assert.Equal(2, system.TotalCount);
        Assert.Equal(["p26"], user.Items.Select(static persona => persona.PersonaId));
        Assert.Equal(26, user.TotalCount);
        Assert.Equal(["s1", "s2", "p26"], all.Items.Select(static persona => persona.PersonaId));
        Assert.Equal(28, all.TotalCount);
    }

    [Fact]
    public async Task ListAsync_reads_the_personas_of_all_pages()
    {
        var ids = new List<string?>();
        await foreach (var persona in _client.Personas.ListAsync(new ListPersonasOptions { PageSize = 4 }))
        {
            ids.Add(persona.PersonaId);
        }

        Assert.Equal(Enumerable.Range(1, 25).Select(static number => $"p{number}"), ids);
        Assert.Equal(7, _stub.Requests.Count);
    }

    [Fact]
    public async Task Deleted_personas_leave_no_gap_in_list_pages()
    {
        await _client.Personas.DeleteAsync("p1");
        await _client.Personas.DeleteAsync("p12");

        Assert.Equal(Body([2, 3, 4, 5, 6, 7, 8, 9, 10, 11], total: 23), await GetAsync(""));
        Assert.Equal(Body([13, 14], total: 23), await GetAsync("?limit=2&page=6"));
    }

    [Fact]
    public async Task List_returns_the_documented_persona_without_an_envelope()
    {
        _stub.Reset();

        var page = await _client.Personas.ListPageAsync();

        Assert.Equal("Life Coach", Assert.Single(page.Items).PersonaName);
        Assert.Equal(1, page.TotalCount);
    }

    private static string Body(IEnumerable<int> numbers, int total = 25) =>
        $$"""{"data":[{{string.Join(",", numbers.Select(static number => $$"""{"persona_id":"p{{number}}"}"""))}}],"total_count":{{total.ToString(CultureInfo.InvariantCulture)}}}""";

    private async Task<string> GetAsync(string query)
    {
        using var response = await _stub.SendAsync("/v2/personas" + query);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadAsStringAsync();
    }
}
