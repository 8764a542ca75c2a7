using System.Text.Json.Serialization;

namespace Tavus.Patching;

/// <summary>A JSON Pointer (RFC 6901) to a list, with pointers to its items.</summary>
/// <typeparam name="TItem">The type of the items.</typeparam>
/// <typeparam name="TPointer">The type of a pointer to an item.</typeparam>
[JsonConverter(typeof(JsonPointerConverter))]
public sealed class JsonListPointer<TItem, TPointer> : JsonPointer<IList<TItem>>
    where TPointer : JsonPointer<TItem>
{
    private readonly Func<string, TPointer> _createItem;

    internal JsonListPointer(string text, Func<string, TPointer> createItem)
        : base(text) => _createItem = createItem;

    /// <summary>The pointer to the position after the last item (<c>-</c>), where <see cref="JsonPatch.Add{T}(JsonPointer{T}, T)"/> appends an item.</summary>
    public TPointer End => _createItem(this + "/-");

    /// <summary>Gets a pointer to an item.</summary>
    /// <param name="index">The index, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative.</exception>
    public TPointer this[int index] => _createItem(AppendIndex(index));
}
