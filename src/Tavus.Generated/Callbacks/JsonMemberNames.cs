using System.Text.Json;
using Tavus.Json;

namespace Tavus.Callbacks;

/// <summary>Reads the names of the members of an object.</summary>
internal static class JsonMemberNames
{
    /// <param name="utf8Json">A JSON text, known to be valid.</param>
    /// <exception cref="TavusContractException">The JSON is not an object.</exception>
    public static HashSet<string> Read(ReadOnlySpan<byte> utf8Json)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var json = new WireReader(utf8Json, drift: null);
        json.Read();
        if (json.TokenType != JsonTokenType.StartObject)
        {
            throw ContractError.NoValue("callback", $"it is {JsonTypeName.Of(json.TokenType)} instead of an object");
        }

        while (json.NextMember())
        {
            names.Add(Utf8Text.GetString(json.Name));
            json.Skip();
        }

        return names;
    }
}
