using Newtonsoft.Json;

namespace Tavus.Json;

/// <summary>Writes standard JSON even if the input uses Newtonsoft.Json's extensions: leaves out comments, and writes null for <c>undefined</c>. Closing the writer does not add missing brackets.</summary>
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
