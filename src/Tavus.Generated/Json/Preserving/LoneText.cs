namespace Tavus.Json;

/// <summary>A list of texts that arrived as one text, where the document allows that (<c>x-lone-item</c>). It is written back as one, whatever the caller adds.</summary>
internal sealed class LoneText(string text) : List<string>([text])
{
    public override string ToString() => string.Join(", ", this);
}
