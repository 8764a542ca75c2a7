using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Tavus;

/// <summary>
/// A JSON Patch (RFC 6902): operations that are applied in order, all of them or none. Classes such as <c>PersonaPointers</c>
/// contain typed pointers: the compiler checks that a value has the type that its pointer requires. For a value without a typed
/// pointer, use a <see cref="JsonPointer"/> and a <see cref="RawJson"/> value.
/// </summary>
/// <example><code>new JsonPatch().Replace(PersonaPointers.Layers.Llm.Model, "tavus-gpt-oss").Remove(PersonaPointers.Layers.Stt.Hotwords)</code></example>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(JsonPatchConverter))]
[Newtonsoft.Json.JsonConverter(typeof(NewtonsoftConverter<JsonPatch, JsonPatchConverter>))]
public sealed partial class JsonPatch : IReadOnlyList<JsonPatchOperation>
{
    private readonly List<JsonPatchOperation> _operations = [];

    /// <inheritdoc />
    public int Count => _operations.Count;

    /// <inheritdoc />
    public JsonPatchOperation this[int index] => _operations[index];

    /// <summary>Creates a small patch that turns one object into another, including members that the OpenAPI document does not describe.</summary>
    /// <typeparam name="T">The type of the objects.</typeparam>
    /// <param name="before">The original object.</param>
    /// <param name="after">The desired object.</param>
    /// <returns>The patch; empty if both objects are equal as JSON. Secrets that are masked (<c>********</c>) in <paramref name="after"/> stay unchanged in the service.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="before"/> or <paramref name="after"/> is null.</exception>
    /// <exception cref="ArgumentException">List items with masked secrets were reordered, or a text with a masked credential was changed. The client cannot know which secret a mask hides.</exception>
    public static JsonPatch Between<T>(T before, T after)
        where T : class, ITavusModel =>
        new JsonDifference(JsonTree.Create(Guard.NotNull(before)), JsonTree.Create(Guard.NotNull(after)), after).Patch;

    /// <summary>Parses a patch.</summary>
    /// <param name="json">A JSON array of operations.</param>
    /// <returns>The patch.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="json"/> is not a JSON Patch; the message says which operation is wrong, and how.</exception>
    public static JsonPatch Parse(string json) =>
        RawJson.TryParse(Utf8Text.GetBytes(Guard.NotNull(json)), WireDocument.MaxDepth, out var value, out var problem) ? JsonPatchReader.Read(value) : throw new FormatException(problem);

    /// <summary>Tries to parse a patch.</summary>
    /// <param name="json">A JSON array of operations; for null, the method returns false.</param>
    /// <param name="patch">The patch; null if <paramref name="json"/> is not a JSON Patch.</param>
    /// <returns>Whether <paramref name="json"/> is a JSON Patch.</returns>
    public static bool TryParse([NotNullWhen(true)] string? json, [NotNullWhen(true)] out JsonPatch? patch)
    {
        try
        {
            patch = json is null ? null : Parse(json);
        }
        catch (FormatException)
        {
            patch = null;
        }

        return patch is not null;
    }

    /// <summary>Adds a member, or sets an existing one. If the path leads to an item of an array, inserts the value before that item.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="path">The path of the value.</param>
    /// <param name="value">The value; to add a JSON null, use <see cref="RawJson.Null"/>.</param>
    /// <returns>This patch.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> or <paramref name="value"/> is null.</exception>
    public JsonPatch Add<T>(JsonPointer<T> path, T value) => Append(JsonPatchOperationKind.Add, path, JsonPatchValue.Serialize(value));

    /// <inheritdoc cref="Add{T}(JsonPointer{T}, T)" />
    public JsonPatch Add(JsonPointer path, RawJson value) => Append(JsonPatchOperationKind.Add, path, value);

    /// <summary>Removes an existing member or item.</summary>
    /// <param name="path">The path of the value.</param>
    /// <returns>This patch.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    public JsonPatch Remove(JsonPointer path) => Append(JsonPatchOperationKind.Remove, path);

    /// <summary>Replaces the value of an existing member or item.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="path">The path of the value.</param>
    /// <param name="value">The value; to replace it with a JSON null, use <see cref="RawJson.Null"/>.</param>
    /// <returns>This patch.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> or <paramref name="value"/> is null.</exception>
    public JsonPatch Replace<T>(JsonPointer<T> path, T value) => Append(JsonPatchOperationKind.Replace, path, JsonPatchValue.Serialize(value));

    /// <inheritdoc cref="Replace{T}(JsonPointer{T}, T)" />
    public JsonPatch Replace(JsonPointer path, RawJson value) => Append(JsonPatchOperationKind.Replace, path, value);

    /// <summary>Copies a value to another place.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="from">The path of the value.</param>
    /// <param name="path">The path at which to add the copy.</param>
    /// <returns>This patch.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="from"/> or <paramref name="path"/> is null.</exception>
    public JsonPatch Copy<T>(JsonPointer<T> from, JsonPointer<T> path) => Append(JsonPatchOperationKind.Copy, path, from: Guard.NotNull(from));

    /// <inheritdoc cref="Copy{T}(JsonPointer{T}, JsonPointer{T})" />
    public JsonPatch Copy(JsonPointer from, JsonPointer path) => Append(JsonPatchOperationKind.Copy, path, from: Guard.NotNull(from));

    /// <summary>Moves a value to another place.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="from">The path of the value.</param>
    /// <param name="path">The path at which to add the value; not within <paramref name="from"/>.</param>
    /// <returns>This patch.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="from"/> or <paramref name="path"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="path"/> is within <paramref name="from"/>.</exception>
    public JsonPatch Move<T>(JsonPointer<T> from, JsonPointer<T> path) => Move(from, (JsonPointer)path);

    /// <inheritdoc cref="Move{T}(JsonPointer{T}, JsonPointer{T})" />
    public JsonPatch Move(JsonPointer from, JsonPointer path) => Guard.NotNull(path).IsWithin(Guard.NotNull(from))
        ? throw new ArgumentException($"'{from}' cannot be moved into itself, to '{path}'.", nameof(path))
        : Append(JsonPatchOperationKind.Move, path, from: from);

    /// <summary>Makes the whole patch fail unless the current value equals the given one.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="path">The path of the value.</param>
    /// <param name="value">The value; to test for a JSON null, use <see cref="RawJson.Null"/>.</param>
    /// <returns>This patch.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> or <paramref name="value"/> is null.</exception>
    public JsonPatch Test<T>(JsonPointer<T> path, T value) => Append(JsonPatchOperationKind.Test, path, JsonPatchValue.Serialize(value));

    /// <inheritdoc cref="Test{T}(JsonPointer{T}, T)" />
    public JsonPatch Test(JsonPointer path, RawJson value) => Append(JsonPatchOperationKind.Test, path, value);

    /// <summary>Returns the JSON of the patch, as it is sent. Secrets in it are not masked: do not log it; log <see cref="ToString"/> instead.</summary>
    /// <returns>A JSON array of operations.</returns>
    public string ToJson() => Utf8Text.GetString(ToUtf8(this));

    /// <summary>Returns the operations without their values, which may be secrets.</summary>
    /// <returns>A text such as <c>replace /layers/llm/model; remove /layers/stt/hotwords</c>.</returns>
    public override string ToString() => string.Join("; ", _operations);

    /// <inheritdoc />
    public IEnumerator<JsonPatchOperation> GetEnumerator() => _operations.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal static JsonPatch FromOperations(IEnumerable<JsonPatchOperation> operations)
    {
        var patch = new JsonPatch();
        patch._operations.AddRange(operations);
        return patch;
    }

    internal static byte[] ToUtf8(IReadOnlyList<JsonPatchOperation> operations) => WireDocument.ToUtf8(json => Write(json, operations));

    internal static void Write(Utf8JsonWriter json, IReadOnlyList<JsonPatchOperation> operations)
    {
        json.WriteStartArray();
        foreach (var operation in operations)
        {
            operation.Write(json);
        }

        json.WriteEndArray();
    }

    internal JsonPatch Append(JsonPatchOperationKind kind, JsonPointer path, RawJson? value = null, JsonPointer? from = null)
    {
        _operations.Add(new JsonPatchOperation(kind, Guard.NotNull(path), from, value));
        return this;
    }
}
