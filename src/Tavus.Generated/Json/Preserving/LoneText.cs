namespace Tavus.Json;

/// <summary>A list that arrived as a single text, as the OpenAPI document allows (<c>x-lone-item</c>). The list is written back as one text, with commas between the texts if the caller has added some.</summary>
internal sealed class LoneText(string text) : List<string>([text])
{
    public override string ToString() => string.Join(", ", this);
}
