using System.Text.Json;

namespace Tavus.Json;

/// <summary>Implemented by every generated DTO: reads and writes it.</summary>
internal interface IWireModel : ITavusModel
{
    /// <summary>The index of a documented member; plus <see cref="PreservedMembers.FirstAlias"/> for an alias of it; -1 for any other name.</summary>
    int IndexOf(ReadOnlySpan<byte> name);

    /// <summary>Reads the members of the current object.</summary>
    void ReadMembers(ref WireReader json);

    /// <summary>Whether the property still equals the value at the reader's position.</summary>
    bool IsUnchanged(int member, ref WireReader json);

    /// <summary>The value of a property that has aliases; they are all texts.</summary>
    string? TextOf(int member);

    void Write(Utf8JsonWriter json);
}
