using System.Text.Json;

namespace Tavus.Json;

/// <summary>The members of an object that are kept as they came, seen by the writer.</summary>
internal readonly struct KeptMembers
{
    private readonly IDictionary<string, RawJson>? _members;

    private KeptMembers(IDictionary<string, RawJson>? members) => _members = members;

    public static KeptMembers From(IDictionary<string, RawJson>? members) => new(members is { Count: > 0 } ? members : null);

    /// <summary>Reads the kept members that are documented once more, to see what their properties were given.</summary>
    /// <returns>Null if there are none.</returns>
    public T? ReadAgain<T>(WireMemberLookup documented, WireObject<T> read)
        where T : class
    {
        if (_members is null || !_members.Keys.Any(name => IsDocumented(name, documented)))
        {
            return null;
        }

        using var buffer = new PooledBuffer();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { MaxDepth = WireDocument.MaxRawDepth, SkipValidation = true }))
        {
            writer.WriteStartObject();
            foreach (var member in _members.Where(member => IsDocumented(member.Key, documented)))
            {
                WireWriter.WriteMember(writer, member.Key, member.Value);
            }

            writer.WriteEndObject();
        }

        var json = new WireReader(buffer.Written, drift: null, WireDocument.MaxRawDepth + 1);
        json.Read();
        return read(ref json);
    }

    /// <summary>Writes what was kept of a member, if its property still reads the same.</summary>
    /// <returns>Whether it was written.</returns>
    public bool WriteIf(Utf8JsonWriter json, string name, bool readsTheSame)
    {
        if (!readsTheSame || _members is null || !_members.TryGetValue(name, out var kept))
        {
            return false;
        }

        WireWriter.WriteMember(json, name, kept);
        return true;
    }

    public void WriteUndocumented(Utf8JsonWriter json, WireMemberLookup documented)
    {
        if (_members is null)
        {
            return;
        }

        foreach (var member in _members.Where(member => !IsDocumented(member.Key, documented)))
        {
            WireWriter.WriteMember(json, member.Key, member.Value);
        }
    }

    private static bool IsDocumented(string name, WireMemberLookup documented) => documented(Utf8Text.GetBytes(name)) >= 0;
}
