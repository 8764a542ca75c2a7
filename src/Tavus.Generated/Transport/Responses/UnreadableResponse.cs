namespace Tavus.Transport;

/// <summary>Creates the exceptions for a body that is too large or cannot be decompressed, so that its JSON is never parsed.</summary>
internal static class UnreadableResponse
{
    public static TavusContractException UnsupportedEncoding(string accepted) =>
        new($"The response is compressed, but not as requested ({accepted}).", "", offset: 0);

    public static TavusContractException TooLarge(long maxBytes) =>
        new($"The response is larger than {maxBytes} bytes. If this size is expected, raise {nameof(TavusClientOptions)}.{nameof(TavusClientOptions.MaxResponseBytes)}.", "", maxBytes);
}
