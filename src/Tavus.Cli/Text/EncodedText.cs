namespace Tavus.Cli.Text;

/// <summary>A text and its encoding in a file. The byte order mark determines the encoding; without a mark, the encoding is UTF-8.</summary>
/// <param name="Text">The text without the mark.</param>
/// <param name="Encoding">The encoding. Its preamble is the byte order mark.</param>
internal sealed record EncodedText(string Text, Encoding Encoding)
{
    private static readonly UTF8Encoding Unmarked = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The encodings with a mark. UTF-32 comes before UTF-16, because the UTF-32 mark starts with the UTF-16 mark.</summary>
    private static readonly Encoding[] Marked =
        [.. new[] { "utf-8", "utf-32", "utf-32BE", "utf-16", "utf-16BE" }.Select(static name => Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback))];

    /// <exception cref="DecoderFallbackException">The bytes are not valid in their encoding.</exception>
    public static EncodedText Decode(ReadOnlyMemory<byte> bytes)
    {
        var encoding = Array.Find(Marked, candidate => bytes.Span.StartsWith(candidate.Preamble)) ?? Unmarked;
        return new EncodedText(encoding.GetString(bytes.Span[encoding.Preamble.Length..]), encoding);
    }

    public byte[] Encode() => [.. Encoding.Preamble, .. Encoding.GetBytes(Text)];
}
