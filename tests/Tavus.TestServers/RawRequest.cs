using System.Globalization;
using System.Text;

namespace Tavus.TestServers;

/// <summary>A request, exactly as it arrived.</summary>
internal sealed class RawRequest
{
    private const string EndOfHead = "\r\n\r\n";
    private readonly string[] _lines;

    private RawRequest(string head, string body)
    {
        _lines = head.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Body = body;
    }

    public string RequestLine => _lines[0];

    public string Target => RequestLine.Split(' ')[1];

    public string Body { get; }

    /// <param name="received">The received bytes so far, each as one character.</param>
    /// <returns>The request; null if it is still incomplete.</returns>
    public static RawRequest? Parse(string received)
    {
        var end = received.IndexOf(EndOfHead, StringComparison.Ordinal);
        if (end < 0)
        {
            return null;
        }

        var body = received[(end + EndOfHead.Length)..];
        var request = new RawRequest(received[..end], Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(body)));
        var length = request.Headers("Content-Length").Select(static value => int.Parse(value, CultureInfo.InvariantCulture)).FirstOrDefault();
        return body.Length < length ? null : request;
    }

    public IReadOnlyList<string> Headers(string name) =>
        [.. from line in _lines.Skip(1)
            let colon = line.IndexOf(':', StringComparison.Ordinal)
            where line[..colon].Equals(name, StringComparison.OrdinalIgnoreCase)
            select line[(colon + 1)..].Trim()];
}
