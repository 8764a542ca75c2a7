using System.Text;

namespace Tavus.Json;

/// <summary>UTF-8 on all target frameworks.</summary>
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

    /// <param name="utf8">The text.</param>
    /// <param name="error">Makes the exception, given the offset of the first byte that belongs to no character.</param>
    public static void ThrowIfInvalid(ReadOnlySpan<byte> utf8, Func<int, Exception> error)
    {
#if !NETSTANDARD2_0
        if (System.Text.Unicode.Utf8.IsValid(utf8))
        {
            return;
        }
#endif
        try
        {
            Strict.GetCharCount(utf8.ToArray());
        }
        catch (DecoderFallbackException exception)
        {
            throw error(exception.Index);
        }
    }
}
