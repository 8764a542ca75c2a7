namespace Tavus.Transport;

/// <summary>The errors of a response whose body cannot be read as text, before its JSON is parsed.</summary>
internal static class UnreadableResponse
{
    public static TavusContractException UnsupportedEncoding(string accepted) =>
        new($"The response is compressed, but not as requested ({accepted}).", "", offset: 0);

    public static TavusContractException TooLarge(long maxBytes) =>
        new($"The response is larger than {maxBytes} bytes. If this size is expected, raise {nameof(TavusClientOptions)}.{nameof(TavusClientOptions.MaxResponseBytes)}.", "", maxBytes);
}
