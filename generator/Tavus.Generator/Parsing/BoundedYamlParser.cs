using YamlDotNet.Core.Events;

namespace Tavus.Generator.Parsing;

/// <summary>A YAML parser that refuses aliases and deep nesting, because they can exhaust memory or the stack.</summary>
internal sealed class BoundedYamlParser : IParser
{
    /// <summary>The maximum nesting depth: nodes are visited recursively, and the compiler's stack is small.</summary>
    private const int MaxDepth = 100;

    private readonly Scanner _scanner;
    private readonly Parser _events;
    private readonly CancellationToken _cancellationToken;

    // Starts at -2 because the parser counts the stream and the document as levels, too.
    private int _depth = -2;
    private int _documents;

    public BoundedYamlParser(string text, CancellationToken cancellationToken)
    {
        _scanner = new Scanner(new StringReader(text));
        _events = new Parser(_scanner);
        _cancellationToken = cancellationToken;
    }

    public ParsingEvent? Current => _events.Current;

    /// <summary>The current position in the text.</summary>
    public Mark Position => _scanner.CurrentPosition;

    /// <summary>How to avoid the construct that this parser refused; null if it has refused none.</summary>
    public string? Remedy { get; private set; }

    public bool MoveNext()
    {
        _cancellationToken.ThrowIfCancellationRequested();
        if (!_events.MoveNext())
        {
            return false;
        }

        _depth += Current!.NestingIncrease;
        _documents += Current is DocumentStart ? 1 : 0;
        return (Current, _depth, _documents) switch
        {
            (AnchorAlias, _, _) => throw Unsupported("A YAML alias", "Repeat the value, or move it to components and refer to it with $ref."),
            (_, > MaxDepth, _) => throw Unsupported($"Nesting deeper than {MaxDepth} levels", "Move the inner parts to components and refer to them with $ref."),
            (_, _, > 1) => throw Unsupported("A second YAML document", "Move it to a separate file."),
            _ => true,
        };
    }

    private YamlException Unsupported(string construct, string remedy)
    {
        Remedy = remedy;
        return new YamlException(Current!.Start, Current.End, construct);
    }
}
