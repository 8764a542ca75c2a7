using System.Buffers;
using System.Text.Json.Serialization;

namespace Tavus;

/// <summary>The members that all objects of the API share. Only the library implements this interface: minor versions may add members.</summary>
[JsonConverter(typeof(AnyModelConverter))]
public interface ITavusModel
{
    /// <summary>The members that the OpenAPI document does not describe, and documented members whose received JSON differs from what this client would write. Never null. If you set JSON under the name of a documented member, it is sent only if that member's property is null, or still has the value that was read from the replaced JSON.</summary>
    IDictionary<string, RawJson> AdditionalProperties { get; }

    /// <summary>Writes the object as UTF-8 JSON. Secrets are written unmasked.</summary>
    /// <param name="output">The destination.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> is null.</exception>
    void WriteTo(IBufferWriter<byte> output);

    /// <summary>The object as JSON text. Secrets are not masked: do not log it.</summary>
    /// <returns>The JSON text.</returns>
    string ToJson();

    /// <summary>The object as JSON text, in which <c>********</c> replaces every secret.</summary>
    /// <returns>The JSON text.</returns>
    string ToMaskedJson();
}
