namespace Tavus.Testing.Tests.State;

/// <summary>A resource whose rules are patched as a whole (<c>x-patch-whole</c>), and counted by the service.</summary>
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
    public async Task A_new_dictionary_counts_its_rules()
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
    public async Task An_update_of_one_rule_sends_all_rules()
    {
        var result = await _client.PronunciationDictionaries.UpdateAsync(Id, static dictionary => dictionary.Rules![0].Pronunciation = "newt get");

        Assert.True(result.Changed);
        Assert.Equal([("Test", "/rules"), ("Replace", "/rules")], result.Patch.Select(static operation => (operation.Kind.ToString(), operation.Path.ToString())));
        Assert.Equal(["newt get", "ˈrɒzlɪn"], _stub.PronunciationDictionaries[0].Rules!.Select(static rule => rule.Pronunciation));
    }

    [Fact]
    public async Task An_update_counts_the_rules_again()
    {
        await _client.PronunciationDictionaries.UpdateAsync(Id, static dictionary => dictionary.Rules!.RemoveAt(0));

        Assert.Equal(1, _stub.PronunciationDictionaries[0].RulesCount);
    }

    [Fact]
    public void A_pointer_ends_at_the_rules()
    {
        JsonPointer<IReadOnlyList<PronunciationRule>> rules = PronunciationDictionaryPointers.Rules;

        Assert.Equal("/rules", rules.ToString());
    }
}
