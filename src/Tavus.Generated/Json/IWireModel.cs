using System.Text.Json;

namespace Tavus.Json;

/// <summary>Implemented by every generated DTO: reads and writes it.</summary>
internal interface IWireModel : ITavusModel
{
    /// <summary>The index of a documented member, that plus <see cref="PreservedMembers.FirstAlias"/> for another name of one, or -1.</summary>
    int IndexOf(ReadOnlySpan<byte> name);

    /// <summary>Reads the members of the current object.</summary>
    void ReadMembers(ref WireReader json);

    /// <summary>Whether the property still equals the value at the reader's position.</summary>
    bool IsUnchanged(int member, ref WireReader json);

    /// <summary>The text of the property of a member that has other names.</summary>
    string? TextOf(int member);

    void Write(Utf8JsonWriter json);
}
