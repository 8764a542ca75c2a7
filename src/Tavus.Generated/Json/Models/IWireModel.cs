namespace Tavus.Json;

/// <summary>Implemented by every generated DTO: reads and writes the DTO.</summary>
internal interface IWireModel : ITavusModel
{
    /// <summary>Returns the index of a documented member; for an alias, the index of its member plus <see cref="PreservedMembers.AliasOffset"/>; for any other name, -1.</summary>
    int IndexOf(ReadOnlySpan<byte> name);

    void ReadMembers(ref WireReader json);

    /// <summary>Whether the property still equals the value at the reader's position.</summary>
    bool IsUnchanged(int member, ref WireReader json);

    /// <summary>Gets the name and the value of a member with aliases. Only members with text values have aliases.</summary>
    (string Name, string? Text) GetAliased(int member);

    void Write(Utf8JsonWriter json);

    /// <summary>Writes the properties that are not null.</summary>
    /// <param name="json">The writer, within an object.</param>
    /// <param name="members">The documented members to write, with one bit for each member.</param>
    void WriteMembers(Utf8JsonWriter json, ulong members);
}
