namespace Tavus.Testing.Tests.State;

/// <summary>Tests pronunciation dictionaries: a patch replaces the whole list of rules (<c>x-patch-whole</c>), and the service counts the rules.</summary>
public sealed class PronunciationDictionaryTests : IDisposable
{
    private const string Id = "pd_4c0e92d7ab1355";

    private readonly TavusStub _stub = new();
    private readonly TavusClient _client;

    public PronunciationDictionaryTests() => _client = _stub.CreateClient();

    public void Dispose()
    {
        _client.Dispose();
        _stub.Dispose();
    }

    [Fact]
    public async Task Created_pronunciation_dictionary_has_its_RulesCount()
    {
        var created = await _client.PronunciationDictionaries.CreateAsync(new CreatePronunciationDictionaryRequest
        {
            Name = "Names",
            Rules = [new PronunciationRule { Text = "Tavus", Pronunciation = "TAH-vus", Type = PronunciationRuleType.Alias }],
        });

        Assert.StartsWith("pd_", created.PronunciationDictionaryId, StringComparison.Ordinal);
        Assert.Equal(1, created.RulesCount);
    }

    [Fact]
    public async Task Update_of_one_pronunciation_rule_sends_all_rules()
    {
        var result = await _client.PronunciationDictionaries.UpdateAsync(Id, static dictionary => dictionary.Rules![0].Pronunciation = "newt get");

        Assert.True(result.Changed);
        Assert.Equal([("Test", "/rules"), ("Replace", "/rules")], result.Patch.Select(static operation => (operation.Kind.ToString(), operation.Path.ToString())));
        Assert.Equal(["newt get", "ˈrɒzlɪn"], _stub.PronunciationDictionaries[0].Rules!.Select(static rule => rule.Pronunciation));
    }

    [Fact]
    public async Task Update_of_the_pronunciation_rules_recomputes_RulesCount()
    {
        await _client.PronunciationDictionaries.UpdateAsync(Id, static dictionary => dictionary.Rules!.RemoveAt(0));

        Assert.Equal(1, _stub.PronunciationDictionaries[0].RulesCount);
    }

    [Fact]
    public void PronunciationDictionaryPointers_Rules_points_to_the_whole_list_of_rules()
    {
        JsonPointer<IReadOnlyList<PronunciationRule>> rules = PronunciationDictionaryPointers.Rules;

        Assert.Equal("/rules", rules.ToString());
    }

    [Fact]
    public async Task List_of_pronunciation_dictionaries_has_no_rules_and_starts_with_the_newest()
    {
        var created = await _client.PronunciationDictionaries.CreateAsync(new CreatePronunciationDictionaryRequest { Name = "Names" });

        var page = await _client.PronunciationDictionaries.ListPageAsync();

        Assert.Equal([created.PronunciationDictionaryId, Id], page.Items.Select(static dictionary => dictionary.PronunciationDictionaryId));
        Assert.All(page.Items, static dictionary => Assert.Null(dictionary.Rules));
        Assert.NotEmpty(_stub.PronunciationDictionaries[0].Rules!);
    }

    [Fact]
    public async Task Stub_ignores_a_patch_operation_on_an_individual_pronunciation_rule()
    {
        var patch = new JsonPatch().Replace(JsonPointer.Parse("/rules/0/pronunciation"), RawJson.Parse("\"newt get\""));

        Assert.False((await _client.PronunciationDictionaries.PatchAsync(Id, patch)).Changed);
        Assert.True((await _client.PronunciationDictionaries.PatchAsync(Id, patch.Replace(JsonPointer.Parse("/name"), RawJson.Parse("\"Names\"")))).Changed);
        Assert.Equal(("Names", "new get"), (_stub.PronunciationDictionaries[0].Name, _stub.PronunciationDictionaries[0].Rules![0].Pronunciation));
    }
}
