using System.Web;
using Tavus.Tests.Transport;

namespace Tavus.Tests.Personas;

/// <summary>Tests lists of a service whose total count is wrong. Every list ends, and a falling total hides no page.</summary>
public class ListTotalsTests
{
    private const int MaxRequests = 60;

    [Theory]
    [InlineData(4, 9, 9, 0)]
    [InlineData(6, 6, 4, 2, 0)]
    [InlineData(6, 60, 7, 60, 7, 60, 7)]
    [InlineData(6, 7, 6, 7, 6, 7, 6)]
    [InlineData(4, 7, 6)]
    [InlineData(6, 9, 8, 7, 6, 5, 4)]
    [InlineData(5, 6, 6, 1)]
    public async Task ListAsync_ends_and_returns_each_persona_once_when_the_total_count_depends_on_the_page(int count, params int[] totals)
    {
        string[] ids = [.. Enumerable.Range(0, count).Select(static number => $"p{number}")];
        var requests = 0;
        using var client = Client(page => (ids.Skip((page - 1) * 2).Take(2), totals[Math.Min(page, totals.Length) - 1]), () => requests++);

        Assert.Equal(ids, await IdsAsync(client));
        Assert.InRange(requests, 1, MaxRequests);
    }

    [Fact]
    public async Task ListAsync_ends_when_the_total_count_falls_with_each_request()
    {
        var (requests, total) = (0, 1000);
        using var client = Client(page => (page < 4 ? [$"a{page}", $"b{page}"] : [], total = Math.Max(0, total - 100)), () => requests++);

        Assert.Equal(["a1", "b1", "a2", "b2", "a3", "b3"], await IdsAsync(client));
        Assert.InRange(requests, 1, MaxRequests);
    }

    [Fact]
    public async Task ListAsync_ends_when_a_service_without_totals_returns_its_only_page_for_every_page_number()
    {
        using var client = Client(static _ => (["p1"], null), static () => { });

        Assert.Equal(["p1"], await IdsAsync(client));
    }

    [Fact]
    public async Task ListAsync_throws_when_a_service_without_totals_repeats_a_full_page()
    {
        using var client = Client(static _ => (["p1", "p2"], null), static () => { });

        await Assert.ThrowsAsync<TavusContractException>(() => IdsAsync(client));
    }

    private static async Task<List<string?>> IdsAsync(TavusClient client)
    {
        var ids = new List<string?>();
        await foreach (var persona in client.Personas.ListAsync(new ListPersonasOptions { PageSize = 2 }))
        {
            ids.Add(persona.PersonaId);
        }

        return ids;
    }

    private static TavusClient Client(Func<int, (IEnumerable<string> Ids, int? Total)> pages, Action count)
    {
        var requests = 0;
        return TestClient.Of(new Uri("https://tavusapi.com"), httpClient: new HttpClient(new StubHandler((request, _) =>
        {
            count();
            Assert.True(++requests <= MaxRequests, "The list is endless.");
            var (ids, total) = pages(int.Parse(HttpUtility.ParseQueryString(request.RequestUri!.Query)["page"]!, System.Globalization.CultureInfo.InvariantCulture));
            var json = $$"""{"data":[{{string.Join(',', ids.Select(static id => $"{{\"persona_id\":\"{id}\"}}"))}}],"total_count":{{total?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "null"}}}""";
            return Task.FromResult(new HttpResponseMessage { Content = new StringContent(json) });
        })));
    }
}
