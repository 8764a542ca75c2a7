using System.Text;

namespace Tavus.Json;

/// <summary>Encodes, decodes and validates UTF-8 on all target frameworks.</summary>
internal static class Utf8Text
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static byte[] GetBytes(string text) => Encoding.UTF8.GetBytes(text);

    public static string GetString(ReadOnlySpan<byte> utf8) =>
#if NETSTANDARD2_0
        Encoding.UTF8.GetString(utf8.ToArray());
#else
        Encoding.UTF8.GetString(utf8);
#endif

    /// <returns>The offset of the first invalid byte; -1 if all bytes are valid.</returns>
    public static int IndexOfInvalid(ReadOnlySpan<byte> utf8)
    {
#if !NETSTANDARD2_0
        if (System.Text.Unicode.Utf8.IsValid(utf8))
        {
            return -1;
        }
#endif
        try
        {
            Strict.GetCharCount(utf8.ToArray());
            return -1;
        }
        catch (DecoderFallbackException exception)
        {
            return exception.Index;
        }
    }
}
