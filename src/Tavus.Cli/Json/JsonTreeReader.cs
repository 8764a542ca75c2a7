using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Tavus.Cli.Json;

/// <summary>Reads JSON as the service sends it, or as people write it: with comments and trailing commas.</summary>
internal static partial class JsonTreeReader
{
    private static readonly JsonReaderOptions Options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>Reads an answer, known to be JSON. Of members with one name, the last counts.</summary>
    public static JsonTree Read(string json)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json), Options);
        reader.Read();
        return Value(ref reader, file: []);
    }

    /// <exception cref="FileTextException">It is not one JSON value, or an object has two members with one name.</exception>
    public static JsonTree ReadFile(string json)
    {
        var utf8 = Encoding.UTF8.GetBytes(json);
        var reader = new Utf8JsonReader(utf8, Options);
        try
        {
            reader.Read();
            var value = Value(ref reader, utf8);
            reader.Read();
            return value;
        }
        catch (JsonException exception)
        {
            throw new FileTextException("this is not JSON", (exception.LineNumber ?? 0) + 1, (exception.BytePositionInLine ?? 0) + 1);
        }
    }

    private static JsonTree Value(ref Utf8JsonReader reader, ReadOnlySpan<byte> file) => reader.TokenType switch
    {
        JsonTokenType.StartObject => Map(ref reader, file),
        JsonTokenType.StartArray => List(ref reader, file),
        JsonTokenType.String => new JsonText(Text(ref reader)),
        _ => new JsonLiteral(Encoding.UTF8.GetString(reader.ValueSpan)),
    };

    /// <param name="reader">Stands at the opening brace.</param>
    /// <param name="file">Where to look for the place of an error; empty if nothing is one.</param>
    private static JsonMap Map(ref Utf8JsonReader reader, ReadOnlySpan<byte> file)
    {
        var members = new OrderedDictionary<string, JsonTree>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = Text(ref reader);
            if (!file.IsEmpty && members.ContainsKey(name))
            {
                var before = Encoding.UTF8.GetString(file[..(int)reader.TokenStartIndex]);
                throw new FileTextException("this name is already taken in the same object", before.Count(static unit => unit == '\n') + 1, before.Length - before.LastIndexOf('\n'));
            }

            reader.Read();
            members[name] = Value(ref reader, file);
        }

        return new JsonMap(members);
    }

    private static JsonList List(ref Utf8JsonReader reader, ReadOnlySpan<byte> file)
    {
        var items = new List<JsonTree>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(Value(ref reader, file));
        }

        return new JsonList(items);
    }

    private static string Text(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, which System.Text.Json refuses, and Newtonsoft.Json replaces.
            return Escape.Replace(Encoding.UTF8.GetString(reader.ValueSpan), static escape => $"{Unescape(escape.Value)}");
        }
    }

    private static char Unescape(string escape) => escape[1] switch
    {
        'u' => (char)ushort.Parse(escape.AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture),
        'b' => '\b',
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        var itself => itself,
    };

    [GeneratedRegex(@"\\(u....|.)", RegexOptions.ExplicitCapture)]
    private static partial Regex Escape { get; }
}
