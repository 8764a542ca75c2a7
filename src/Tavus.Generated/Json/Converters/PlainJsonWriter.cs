using Newtonsoft.Json;

namespace Tavus.Json;

/// <summary>Writes plain JSON without the extensions that Newtonsoft.Json reads: no comments, and null for <c>undefined</c>. Does not complete a text that ends early.</summary>
internal sealed class PlainJsonWriter : JsonTextWriter
{
    public PlainJsonWriter(TextWriter text)
        : base(text) => AutoCompleteOnClose = false;

    public override void WriteComment(string? text)
    {
        // JSON has no comments.
    }

    public override void WriteUndefined() => WriteNull();
}
