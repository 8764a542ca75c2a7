namespace Tavus.Cli.Text;

internal static class JsonNodeExtensions
{
    /// <summary>The value of a string; null for anything else.</summary>
    public static string? AsText(this JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    /// <summary>Whether the node is a number, true or false.</summary>
    public static bool IsLiteral(this JsonNode? node) => node is JsonValue && node.GetValueKind() != JsonValueKind.String;

    /// <summary>Whether two values are equal: the order of members and the format of numbers do not matter.</summary>
    public static bool IsEqualTo(this JsonNode? node, JsonNode? other)
    {
        try
        {
            return JsonNode.DeepEquals(node, other);
        }
        catch (ArgumentOutOfRangeException)
        {
            // .NET cannot compare numbers whose exponent does not fit in an int.
            return JsonNodeWriter.Write(node) == JsonNodeWriter.Write(other);
        }
    }
}
