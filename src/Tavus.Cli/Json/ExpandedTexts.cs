namespace Tavus.Cli.Json;

/// <summary>Finds the texts that were filled again, by their values, in what was made of them.</summary>
/// <param name="written">What they are in.</param>
internal sealed class ExpandedTexts(JsonTree written)
{
    private readonly Dictionary<string, ExpandedText> _byValue =
        In(written).DistinctBy(static text => text.Value).ToDictionary(static text => text.Value);

    public JsonTree FindIn(JsonTree value) => value switch
    {
        JsonMap map => new JsonMap(new(map.Members.Select(member => KeyValuePair.Create(member.Key, FindIn(member.Value))))),
        JsonList list => new JsonList([.. list.Items.Select(FindIn)]),
        JsonText text => _byValue.GetValueOrDefault(text.Value) ?? text,
        _ => value,
    };

    private static IEnumerable<ExpandedText> In(JsonTree value) => value switch
    {
        JsonMap map => map.Members.Values.SelectMany(In),
        JsonList list => list.Items.SelectMany(In),
        ExpandedText text => [text],
        _ => [],
    };
}
