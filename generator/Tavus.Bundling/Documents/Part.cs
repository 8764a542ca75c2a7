using YamlDotNet.Core;

namespace Tavus.Bundling.Documents;

/// <summary>A member of a mapping, or an item of a sequence, with its lines in the document.</summary>
/// <param name="Name">The key of the member; the text of the item.</param>
/// <param name="LastLine">The last line, from 1.</param>
internal sealed record Part(SourceDocument Document, string Name, Mark Start, int LastLine)
{
    public int FirstLine => (int)Start.Line;

    public int Column => (int)Start.Column;

    public IEnumerable<string> Lines => Document.Lines[(FirstLine - 1)..LastLine];

    public Problem Problem(string code, string message) => new(Document.Path, FirstLine, Column, code, message);
}
