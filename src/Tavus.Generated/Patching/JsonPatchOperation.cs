using System.Diagnostics;
using System.Text.Json.Serialization;

namespace Tavus;

/// <summary>One operation of a <see cref="JsonPatch"/> (RFC 6902).</summary>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(JsonPatchOperationConverter))]
[Newtonsoft.Json.JsonConverter(typeof(NewtonsoftConverter<JsonPatchOperation, JsonPatchOperationConverter>))]
public sealed class JsonPatchOperation
{
    /// <summary>The names of the kinds, in the order of <see cref="JsonPatchOperationKind"/>.</summary>
    internal static readonly List<string> Names = ["add", "remove", "replace", "copy", "move", "test"];

    internal JsonPatchOperation(JsonPatchOperationKind kind, JsonPointer path, JsonPointer? from = null, RawJson? value = null)
    {
        Kind = kind;
        Path = path;
        From = from;
        Value = value;
    }

    /// <summary>The kind of operation.</summary>
    public JsonPatchOperationKind Kind { get; }

    /// <summary>The path of the value to add, remove, replace or test; for copy and move, the path of the target.</summary>
    public JsonPointer Path { get; }

    /// <summary>For copy and move, the path of the source; null for other operations.</summary>
    public JsonPointer? From { get; }

    /// <summary>The value to add, the new value of a replace, or the value to test for; null for other operations. The value may be a secret.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public RawJson? Value { get; }

    /// <summary>Returns the kind and the paths in one line, without the value, which may be a secret.</summary>
    /// <returns>A text such as <c>replace /layers/llm/model</c>.</returns>
    public override string ToString() => LogText.Line(From is null ? $"{Name} {Path}" : $"{Name} {From} {Path}");

    internal void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("op"u8, Name);
        WireWriter.Write(json, "path"u8, Path.ToString());
        WireWriter.Write(json, "from"u8, From?.ToString());
        WireWriter.Write(json, "value"u8, Value);
        json.WriteEndObject();
    }

    private string Name => Names[(int)Kind];
}
