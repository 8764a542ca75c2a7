namespace Tavus.Json;

/// <summary>A list of texts that arrived as a single text, which the document allows (<c>x-lone-item</c>). It is written back as a single text, even if the caller adds more.</summary>
internal sealed class LoneText(string text) : List<string>([text])
{
    public override string ToString() => string.Join(", ", this);
}
