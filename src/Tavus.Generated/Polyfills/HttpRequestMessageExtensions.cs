#if NETSTANDARD2_0
namespace System.Net.Http;

internal static class HttpRequestMessageExtensions
{
    extension(HttpRequestMessage request)
    {
        public IDictionary<string, object?> Options => request.Properties!;
    }
}
#endif
