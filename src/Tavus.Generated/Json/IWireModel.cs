using System.Text.Json;

namespace Tavus.Json;

/// <summary>What the generator gives every DTO.</summary>
internal interface IWireModel
{
    /// <summary>Reads the members of the object that the reader stands in.</summary>
    void ReadMembers(ref WireReader json);

    void Write(Utf8JsonWriter json);
}
