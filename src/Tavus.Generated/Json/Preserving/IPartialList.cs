namespace Tavus.Json;

/// <summary>A <see cref="PartialList{T}"/> with items of any type.</summary>
internal interface IPartialList
{
    void WriteItems(Utf8JsonWriter json, Action<Utf8JsonWriter, object?> writeItem);
}
