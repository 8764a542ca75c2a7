using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Tavus.Json;

/// <summary>Lets System.Text.Json write a whole DTO where the declared type is <see cref="ITavusModel"/>. Public because the code that System.Text.Json generates in an application uses this class.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class AnyModelConverter : JsonConverter<ITavusModel>
{
    /// <inheritdoc />
    /// <exception cref="NotSupportedException">Always: the JSON does not contain the type of the DTO.</exception>
    public override ITavusModel Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException($"{nameof(ITavusModel)} can be written, but not read: JSON does not say which type it is. Declare the value as the type itself, such as Persona.");

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, ITavusModel value, JsonSerializerOptions options) =>
        ((IWireModel)Guard.NotNull(value)).Write(Guard.NotNull(writer));
}
