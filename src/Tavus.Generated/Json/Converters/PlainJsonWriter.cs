using Newtonsoft.Json;

namespace Tavus.Json;

/// <summary>Writes what Newtonsoft.Json reads beyond JSON as plain JSON: without comments, and null for <c>undefined</c>. What ends early is not completed.</summary>
internal sealed class PlainJsonWriter : JsonTextWriter
{
    public PlainJsonWriter(TextWriter text)
        : base(text) => AutoCompleteOnClose = false;

    public override void WriteComment(string? text)
    {
        // JSON has none.
    }

    public override void WriteUndefined() => WriteNull();
}
