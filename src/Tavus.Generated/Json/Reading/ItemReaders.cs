namespace Tavus.Json;

/// <summary>Reads list items of primitive types, which have no reader of their own.</summary>
internal static class ItemReaders
{
    public static bool String(ref WireReader json, out string? item)
    {
        item = json.ReadString();
        return item is not null;
    }

    public static bool Raw(ref WireReader json, out RawJson item)
    {
        item = json.ReadRaw() ?? RawJson.Null;
        return true;
    }
}
