namespace Tavus.Patching;

/// <summary>Leaves out secrets that the service or the application has masked. Sending a mask would overwrite the secret.</summary>
internal static class MaskedSecrets
{
    public static RawJson Remove(JsonTree value) => value.ContainsMask ? new RawJson(Utf8Text.GetBytes(ToUnmaskedJson(value))) : value.Json;

    /// <summary>Gets the value if it contains no masked secret; otherwise its largest parts without masked secrets.</summary>
    public static IEnumerable<(JsonPointer Path, JsonTree Value)> GetUnmaskedParts(JsonPointer path, JsonTree value) =>
        value.IsMasked ? []
        : !value.ContainsMask ? [(path, value)]
        : value.Members.SelectMany(member => GetUnmaskedParts(path.Append(member.Key), member.Value))
            .Concat(value.Items.SelectMany((item, index) => GetUnmaskedParts(path.Append(index), item)));

    private static string ToUnmaskedJson(JsonTree value)
    {
        var members = value.Members.Where(static member => !member.Value.IsMasked).Select(static member => $"{Utf8Text.GetString(JsonText.Escape(member.Key))}:{ToUnmaskedJson(member.Value)}");
        var items = value.Items.Where(static item => !item.IsMasked).Select(ToUnmaskedJson);
        return value.Kind switch
        {
            JsonTokenType.StartObject => $"{{{string.Join(",", members)}}}",
            JsonTokenType.StartArray => $"[{string.Join(",", items)}]",
            _ => value.Json.ToJson(),
        };
    }
}
