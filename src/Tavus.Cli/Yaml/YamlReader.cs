using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Tavus.Cli.Yaml;

/// <summary>Reads one YAML 1.2 document by the core schema. Duplicate names are errors, and so are values that JSON cannot express.</summary>
internal sealed class YamlReader(string yaml)
{
    /// <summary>The maximum for the number of characters plus the number of nodes. An alias adds a multiple of the size of the node that it refers to.</summary>
    private const int MaxSize = 1 << 24;

    /// <summary>The factor for the size of a copied node, because a copy takes more memory than its text.</summary>
    private const int CopyWeight = 8;

    private readonly Dictionary<AnchorName, (JsonNode? Value, int Size)> _anchors = [];
    private readonly Parser _parser = new(new StringReader(yaml));
    private int _size;

    /// <exception cref="FileTextException">The text is not one YAML document, or JSON cannot express it.</exception>
    public static JsonNode? Read(string yaml)
    {
        if (yaml.IndexOf('\0', StringComparison.Ordinal) is >= 0 and var end)
        {
            // The parser would treat NUL as the end of the text, and ignore the rest.
            throw new FileTextException("YAML does not allow the character NUL", yaml.AsSpan(0, end).Count('\n') + 1, end - yaml.LastIndexOf('\n', end));
        }

        var reader = new YamlReader(yaml);
        try
        {
            return reader.Document();
        }
        catch (YamlException exception)
        {
            throw new FileTextException($"this is not YAML: {exception.Message}", exception.Start.Line, exception.Start.Column);
        }
        catch (ArgumentException)
        {
            // The parser throws this for escapes such as "\udfff\ud800".
            var place = reader._parser.Current?.End ?? new Mark(0, 1, 1);
            throw new FileTextException("an escape sequence after this position is not a valid character", place.Line, place.Column);
        }
    }

    private JsonNode? Document()
    {
        _parser.Consume<StreamStart>();
        if (!_parser.TryConsume<DocumentStart>(out _))
        {
            throw Error(_parser.Current!, "the file is empty");
        }

        var value = Value(depth: 0);
        _parser.Consume<DocumentEnd>();
        return _parser.Accept<StreamEnd>(out _) ? value : throw Error(_parser.Current!, "a second document starts here; a file may contain only one");
    }

    private JsonNode? Value(int depth)
    {
        if (_parser.TryConsume<AnchorAlias>(out var alias))
        {
            var (anchored, size) = _anchors.TryGetValue(alias.Value, out var found) ? found : throw Error(alias, "this alias refers to no earlier anchor, or to an anchor whose value contains the alias");
            Grow(alias, CopyWeight * size);
            return anchored?.DeepClone();
        }

        var start = _parser.Consume<NodeEvent>();
        if (depth > JsonNodeReader.MaxDepth)
        {
            throw Error(start, $"this is nested more than {JsonNodeReader.MaxDepth} levels deep");
        }

        if (!start.Tag.IsEmpty && start is not Scalar { Tag.Value: "tag:yaml.org,2002:str" })
        {
            throw Error(start, "only the tag '!!str' is supported here");
        }

        var sizeBefore = _size;
        Grow(start, 1);
        JsonNode? value = start switch
        {
            Scalar scalar => Scalar(scalar),
            SequenceStart => List(depth),
            _ => Map(depth),
        };
        if (!start.Anchor.IsEmpty)
        {
            _anchors[start.Anchor] = (value, _size - sizeBefore);
        }

        return value;
    }

    private JsonNode? Scalar(Scalar scalar)
    {
        Grow(scalar, scalar.Value.Length);
        return !scalar.Tag.IsEmpty || scalar.Style != ScalarStyle.Plain ? JsonValue.Create(scalar.Value)
            : CoreSchema.TryRead(scalar.Value, out var value) ? value
            : throw Error(scalar, "JSON cannot express this number");
    }

    private JsonArray List(int depth)
    {
        var items = new JsonArray();
        while (!_parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(Value(depth + 1));
        }

        return items;
    }

    private JsonObject Map(int depth)
    {
        var members = new JsonObject();
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            if (!_parser.TryConsume<Scalar>(out var name))
            {
                throw Error(_parser.Current!, "a name must be text");
            }

            Grow(name, name.Value.Length);
            if (name is { Value: "<<", Style: ScalarStyle.Plain })
            {
                throw Error(name, "YAML 1.2 has no merge key '<<'");
            }

            if (!members.TryAdd(name.Value, Value(depth + 1)))
            {
                throw Error(name, "this name appears twice in the same mapping");
            }
        }

        return members;
    }

    private void Grow(ParsingEvent place, int size)
    {
        // The sum fits in an int, because no anchored value is larger than the limit.
        _size += size;
        if (_size > MaxSize)
        {
            throw Error(place, $"with its aliases resolved, the file is larger than {MaxSize} characters");
        }
    }

    private static FileTextException Error(ParsingEvent place, string problem) => new(problem, place.Start.Line, place.Start.Column);
}
