namespace Tavus.Transport;

/// <summary>Opens the body of a response. On .NET Framework, the content of a response may be null; on .NET, it is empty instead.</summary>
internal static class ResponseContent
{
    public static Task<Stream> OpenAsync(HttpResponseMessage response, CancellationToken cancellationToken) =>
#if NETSTANDARD2_0
        response.Content?.ReadAsStreamAsync() ?? Task.FromResult(Stream.Null);
#else
        response.Content.ReadAsStreamAsync(cancellationToken);
#endif
}
