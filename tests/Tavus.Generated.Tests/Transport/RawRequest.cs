namespace Tavus.Tests.Transport;

/// <summary>The head of a request, exactly as it arrived.</summary>
internal sealed class RawRequest(string head)
{
    private readonly string[] _lines = head.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

    public string RequestLine => _lines[0];

    public string Target => RequestLine.Split(' ')[1];

    public IReadOnlyList<string> Headers(string name) =>
        [.. from line in _lines.Skip(1)
            let colon = line.IndexOf(':', StringComparison.Ordinal)
            where line[..colon].Equals(name, StringComparison.OrdinalIgnoreCase)
            select line[(colon + 1)..].Trim()];
}
