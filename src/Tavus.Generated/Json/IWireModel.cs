using System.Text.Json;

namespace Tavus.Json;

/// <summary>What the generator gives every DTO.</summary>
internal interface IWireModel
{
    /// <summary>The index of a documented member, that plus <see cref="PreservedMembers.FirstAlias"/> for another name of one, or -1.</summary>
    int IndexOf(ReadOnlySpan<byte> name);

    /// <summary>Reads the members of the object that the reader stands in.</summary>
    void ReadMembers(ref WireReader json);

    /// <summary>Whether the property of a member is what the value reads as that the reader stands at.</summary>
    bool IsUnchanged(int member, ref WireReader json);

    /// <summary>The text of the property of a member that has other names.</summary>
    string? TextOf(int member);

    void Write(Utf8JsonWriter json);
}
