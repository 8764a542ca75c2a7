using System.Buffers;
using System.Text.Json.Serialization;

namespace Tavus;

/// <summary>The members that all objects of the API share. Only the library implements this interface: minor versions may add members.</summary>
[JsonConverter(typeof(AnyModelConverter))]
public interface ITavusModel
{
    /// <summary>The members that the OpenAPI document does not describe, and documented members whose received JSON differs from what this client would write. Never null. If you set JSON under the name of a documented member, it is sent until you set the member's property to another value; JSON that you add under an alias is sent beside the property. In a dictionary that you assign to this property, such JSON is sent only if the member's property is null.</summary>
    IDictionary<string, RawJson> AdditionalProperties { get; }

    /// <summary>Writes the object as UTF-8 JSON, including undocumented members. Secrets are not masked.</summary>
    /// <param name="output">The buffer to write to.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> is null.</exception>
    void WriteTo(IBufferWriter<byte> output);

    /// <summary>The object as JSON text, including undocumented members. Secrets are not masked: do not log the text; log <see cref="object.ToString"/> instead.</summary>
    /// <returns>The JSON text; free-form parts keep their white space.</returns>
    string ToJson();

    /// <summary>The object as JSON text in which every secret is masked as <c>********</c>, including undocumented members whose names denote secrets.</summary>
    /// <returns>The JSON text; free-form parts keep their white space.</returns>
    string ToMaskedJson();
}
