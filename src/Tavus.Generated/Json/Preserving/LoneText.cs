namespace Tavus.Json;

/// <summary>A list that arrived as a single string, as the OpenAPI document allows (<c>x-lone-item</c>). The list is written back as one string; if the caller has added items, commas separate the items.</summary>
internal sealed class LoneText : List<string>
{
    public LoneText(string text)
        : base(capacity: 1) => Add(text);

    public override string ToString() => string.Join(", ", this);
}
