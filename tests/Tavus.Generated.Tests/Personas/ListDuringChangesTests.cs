using System.Web;
using Tavus.Tests.Transport;

namespace Tavus.Tests.Personas;

/// <summary>Tests lists of a service that returns a total count and may return smaller pages than requested. Personas are added and deleted during the listing.</summary>
public sealed class ListDuringChangesTests : IDisposable
{
    private readonly List<string> _ids = [.. Enumerable.Range(0, 25).Select(static number => $"p{number}")];
    private readonly HttpClient _httpClient;
    private readonly TavusClient _client;
    private Action<int> _beforeRequest = static _ => { };
    private int _maxPageSize = 10;
    private int _requests;

    public ListDuringChangesTests()
    {
        _httpClient = new HttpClient(new StubHandler((request, _) =>
        {
            _beforeRequest(++_requests);
            var query = HttpUtility.ParseQueryString(request.RequestUri!.Query);
            var size = Math.Min(_maxPageSize, int.Parse(query["limit"]!, System.Globalization.CultureInfo.InvariantCulture));
            var page = _ids.Skip((int.Parse(query["page"]!, System.Globalization.CultureInfo.InvariantCulture) - 1) * size).Take(size);
            var json = $$"""{"data":[{{string.Join(',', page.Select(static id => $"{{\"persona_id\":\"{id}\"}}"))}}],"total_count":{{_ids.Count}}}""";
            return Task.FromResult(new HttpResponseMessage { Content = new StringContent(json) });
        }));
        _client = TestClient.Of(new Uri("https://tavusapi.com"), httpClient: _httpClient);
    }

    public void Dispose()
    {
        _client.Dispose();
        _httpClient.Dispose();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    public async Task ListAsync_skips_no_persona_when_the_caller_deletes_personas_during_the_listing(int everyNth)
    {
        string[] all = [.. _ids];
        var seen = new List<string>();

        await foreach (var persona in _client.Personas.ListAsync(new ListPersonasOptions { PageSize = 10 }))
        {
            seen.Add(persona.PersonaId!);
            _ = seen.Count % everyNth == 0 && _ids.Remove(persona.PersonaId!);
        }

        Assert.Equal(all, seen);
    }

    [Fact]
    public async Task ListAsync_returns_every_remaining_persona_when_the_last_persona_is_deleted_concurrently()
    {
        var seen = new List<string>();

        await foreach (var persona in _client.Personas.ListAsync(new ListPersonasOptions { PageSize = 10 }))
        {
            seen.Add(persona.PersonaId!);
            _ = seen.Count == 10 && _ids.Remove("p24");
        }

        Assert.Equal(_ids, seen);
    }

    [Fact]
    public async Task ListAsync_skips_no_persona_when_many_pages_are_deleted_at_once()
    {
        _ids.AddRange(Enumerable.Range(25, 100).Select(static number => $"p{number}"));
        string[] all = [.. _ids];
        var seen = new List<string>();

        await foreach (var persona in _client.Personas.ListAsync(new ListPersonasOptions { PageSize = 2 }))
        {
            seen.Add(persona.PersonaId!);
            _ = seen.Count == 60 && _ids.RemoveAll(seen.Contains) > 0;
        }

        Assert.Equal(all, seen);
    }

    [Theory]
    [InlineData(8)]
    [InlineData(1)]
    [InlineData(20)]
    [InlineData(21)]
    public async Task ListAsync_returns_every_remaining_persona_when_many_personas_are_deleted_between_two_requests(int count)
    {
        const int Before = 21;
        var seen = new List<string>();

        await foreach (var persona in _client.Personas.ListAsync(new ListPersonasOptions { PageSize = 3 }))
        {
            seen.Add(persona.PersonaId!);
            if (seen.Count == Before)
            {
                _ids.RemoveRange(0, count);
            }
        }

        Assert.Equal(Enumerable.Range(0, 25).Select(static number => $"p{number}"), seen);
    }

    [Fact]
    public async Task ListAsync_returns_every_remaining_persona_when_personas_are_deleted_while_earlier_pages_are_read_again()
    {
        var seen = new List<string>();
        _beforeRequest = request => _ids.RemoveRange(0, request is 5 or 6 or 7 ? 3 : 0);

        await foreach (var persona in _client.Personas.ListAsync(new ListPersonasOptions { PageSize = 3 }))
        {
            seen.Add(persona.PersonaId!);
        }

        Assert.Equal(Enumerable.Range(0, 25).Select(static number => $"p{number}"), seen);
    }

    [Theory]
    [InlineData(10)]
    [InlineData(100)]
    [InlineData(3)]
    public async Task HasNext_is_true_until_the_pages_have_returned_every_persona(int pageSize)
    {
        var seen = 0;
        var hasNext = true;
        for (var number = 1; hasNext; number++)
        {
            var page = await _client.Personas.ListPageAsync(number, new ListPersonasOptions { PageSize = pageSize });
            (seen, hasNext) = (seen + page.Items.Count, page.HasNext);
        }

        Assert.Equal(25, seen);
    }
}
