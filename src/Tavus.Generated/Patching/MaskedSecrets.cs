using System.Text.Json;
using Tavus.Json;

namespace Tavus.Patching;

/// <summary>Finds secrets that the service, or a caller, has masked. To write one would replace the secret by its mask.</summary>
internal static class MaskedSecrets
{
    public static bool IsMasked(JsonPointer path, JsonTree value) => IsMasked(path.IsSecret, value);

    /// <summary>Whether the value is a masked secret, or one is in it.</summary>
    public static bool IsIn(JsonPointer path, JsonTree value) => IsIn(path.IsSecret, value);

    /// <summary>The value without the masked secrets in it.</summary>
    public static RawJson Without(JsonPointer path, JsonTree value) =>
        IsIn(path, value) ? new RawJson(WireDocument.ToUtf8(json => Write(json, path.IsSecret, value))) : value.Json;

    /// <summary>The value, or the largest parts of it that hold no masked secret.</summary>
    public static IEnumerable<(JsonPointer Path, JsonTree Value)> Unmasked(JsonPointer path, JsonTree value) =>
        IsMasked(path, value) ? []
        : !IsIn(path, value) ? [(path, value)]
        : value.Members.SelectMany(member => Unmasked(path.Append(member.Key), member.Value))
            .Concat(value.Items.SelectMany((item, index) => Unmasked(path.Append(index), item)));

    private static bool IsMasked(bool isSecret, JsonTree value) =>
        isSecret && value.Kind == JsonTokenType.String && value.Text() is { Length: > 0 } text && text.All(static character => character == '*');

    private static bool IsIn(bool isSecret, JsonTree value) =>
        IsMasked(isSecret, value)
        || value.Items.Any(item => IsIn(isSecret, item))
        || value.Members.Any(member => IsIn(isSecret || SecretNames.IsSecret(member.Key), member.Value));

    private static void Write(Utf8JsonWriter json, bool isSecret, JsonTree value)
    {
        if (value.Kind == JsonTokenType.StartObject)
        {
            json.WriteStartObject();
            foreach (var member in value.Members)
            {
                var isSecretMember = isSecret || SecretNames.IsSecret(member.Key);
                if (!IsMasked(isSecretMember, member.Value))
                {
                    WireWriter.WriteMember(json, member.Key, new RawJson(WireDocument.ToUtf8(inner => Write(inner, isSecretMember, member.Value))));
                }
            }

            json.WriteEndObject();
        }
        else if (value.Kind == JsonTokenType.StartArray)
        {
            json.WriteStartArray();
            foreach (var item in value.Items.Where(item => !IsMasked(isSecret, item)))
            {
                Write(json, isSecret, item);
            }

            json.WriteEndArray();
        }
        else
        {
            WireWriter.WriteRaw(json, value.Json);
        }
    }
}
