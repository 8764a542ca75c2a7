namespace Tavus.Json;

/// <summary>Writes the preserved members back.</summary>
internal sealed partial class PreservedMembers
{
    /// <summary>The difference between an alias's index and its member's index. No object has more members than this.</summary>
    public const int AliasOffset = 64;

    /// <summary>Writes an object: each member is either preserved JSON or the value of a property.</summary>
    public static void WriteObject(Utf8JsonWriter json, IWireModel model, IDictionary<string, RawJson>? members)
    {
        var kept = From(members);
        var asRead = kept?.FindAsRead(model) ?? default;
        json.WriteStartObject();
        model.WriteMembers(json, ~asRead.Members);
        kept?.Write(json, model, asRead);
        json.WriteEndObject();
    }

    /// <summary>Returns the index of a documented member, as <see cref="IWireModel.IndexOf"/> does.</summary>
    public static int IndexIn(IWireModel model, string name)
    {
#if NETSTANDARD2_0
        return model.IndexOf(Utf8Text.GetBytes(name));
#else
        const int MaxDocumentedName = 128;
        Span<byte> utf8 = stackalloc byte[MaxDocumentedName];
        return System.Text.Encoding.UTF8.TryGetBytes(name, utf8, out var length) ? model.IndexOf(utf8[..length]) : -1;
#endif
    }

    /// <summary>Returns the members to write, copied if the caller has set another dictionary; null if there are none.</summary>
    private static PreservedMembers? From(IDictionary<string, RawJson>? members)
    {
        if (members is null or { Count: 0 })
        {
            return null;
        }

        if (members is PreservedMembers own)
        {
            return own;
        }

        var copy = new PreservedMembers { _setByCaller = new() };
        foreach (var member in members)
        {
            copy[member.Key] = member.Value;
        }

        return copy;
    }

    /// <summary>
    /// Finds the documented members that <see cref="Write"/> writes in place of the model, and those whose preserved JSON is written verbatim
    /// under an alias. Returns one bit for each member.
    /// Preserved JSON is written if the property still equals it, or if the caller has set this JSON and left the property null or unchanged.
    /// </summary>
    private (ulong Members, ulong Aliases) FindAsRead(IWireModel model)
    {
        ulong documented = 0, asRead = 0, aliased = 0, aliasedAsRead = 0;
        foreach (var preserved in ToArray())
        {
            var member = Find(model, preserved.Key);
            if (member >= AliasOffset)
            {
                member -= AliasOffset;
                aliased |= 1UL << member;
                aliasedAsRead |= IsWritten(model, member, preserved) ? 1UL << member : 0;
            }
            else if (member >= 0)
            {
                documented |= 1UL << member;
                asRead |= IsWritten(model, member, preserved) ? 1UL << member : 0;
            }
        }

        // These members arrived only under an alias, so they are written only under the alias.
        var renamed = aliased & ~documented;

        // If both names arrived, the property was read from the member's own name, so only that name shows whether the caller changed it.
        return (asRead | renamed, (asRead & aliased) | (aliasedAsRead & renamed));
    }

    /// <summary>Writes the undocumented members, the documented members whose JSON is written verbatim, and the members that arrived under an alias.</summary>
    private void Write(Utf8JsonWriter json, IWireModel model, (ulong Members, ulong Aliases) asRead)
    {
        foreach (var preserved in ToArray())
        {
            var name = preserved.Key;
            var member = Find(model, name);
            if (member < 0 || (member < AliasOffset ? asRead.Members & (1UL << member) : asRead.Aliases & (1UL << (member - AliasOffset))) != 0)
            {
                WireWriter.WriteMember(json, name, preserved.Value);
            }
            else if (member >= AliasOffset && model.GetAliased(member - AliasOffset).Text is { } text)
            {
                WireWriter.WriteMember(json, name, RawJson.FromText(text));
            }
        }
    }

    private bool IsWritten(IWireModel model, int member, KeyValuePair<string, RawJson> preserved) =>
        IsUnchanged(model, member, preserved.Value) || _setByCaller?.IsSent(preserved.Key, model, member) == true;

    /// <summary>Returns the index of a documented member; -1 for other members, including an alias that only the caller has set, since the property was not received under it.</summary>
    private int Find(IWireModel model, string name) => _setByCaller?.IsNewAlias(name) == true ? -1 : IndexIn(model, name);

    private static bool IsUnchanged(IWireModel model, int member, RawJson value)
    {
        var json = new WireReader(value.Span, drift: null);
        json.Read();
        return model.IsUnchanged(member, ref json);
    }
}
