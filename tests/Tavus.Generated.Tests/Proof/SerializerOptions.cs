using System.Text.Encodings.Web;
using System.Text.Json;

namespace Tavus.Tests.Proof;

/// <summary>Options of System.Text.Json that change how ordinary types are written, but must not change the library's types.</summary>
internal static class SerializerOptions
{
    public static IReadOnlyList<JsonSerializerOptions> All { get; } =
    [
        JsonSerializerOptions.Default,
        new(JsonSerializerDefaults.Web),
        new() { PropertyNamingPolicy = JsonNamingPolicy.KebabCaseUpper, DictionaryKeyPolicy = JsonNamingPolicy.SnakeCaseLower, WriteIndented = true, MaxDepth = 1000 },
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, AllowTrailingCommas = true, ReadCommentHandling = JsonCommentHandling.Skip },
    ];
}
