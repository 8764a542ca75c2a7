using System.Diagnostics.CodeAnalysis;
#if NETSTANDARD2_0
using System.Reflection;
#else
using System.Runtime.CompilerServices;
#endif
using System.Runtime.Versioning;

namespace Tavus.Transport;

/// <summary>Reads whether the handler of an injected <see cref="HttpClient"/> follows redirects, and which proxy it uses.</summary>
[UnsupportedOSPlatform("browser")]
internal static class InjectedHandler
{
    /// <summary>The names of the property that turns on redirects: AllowAutoRedirect in HttpClientHandler, SocketsHttpHandler and the handlers of Android and iOS; AutomaticRedirection in WinHttpHandler.</summary>
    private static readonly string[] SettingNames = ["AllowAutoRedirect", "AutomaticRedirection"];

    public static bool FollowsRedirects(HttpClient httpClient) => Innermost(httpClient) switch
    {
        null => false,
        HttpClientHandler own => own.AllowAutoRedirect,
#if !NETSTANDARD2_0
        SocketsHttpHandler sockets => sockets.AllowAutoRedirect,
#endif
        var other => SettingNames.Any(name => IsOn(other, name)),
    };

    /// <returns>The proxy for requests to an address; null if there is none, or if it cannot be read.</returns>
    public static Uri? ProxyFor(HttpClient httpClient, Uri address) => Innermost(httpClient) switch
    {
        HttpClientHandler { UseProxy: true } own => ProxyFor(own.Proxy, address),
#if !NETSTANDARD2_0
        SocketsHttpHandler { UseProxy: true } sockets => ProxyFor(sockets.Proxy, address),
#endif
        _ => null,
    };

    private static Uri? ProxyFor(IWebProxy? own, Uri address)
    {
#if NETSTANDARD2_0
        var proxy = own ?? WebRequest.DefaultWebProxy;
#else
        var proxy = own ?? HttpClient.DefaultProxy;
#endif
        return proxy is null || proxy.IsBypassed(address) || proxy.GetProxy(address) is not { } way || way == address ? null : way;
    }

    private static HttpMessageHandler? Innermost(HttpClient httpClient)
    {
        var handler = HandlerOf(httpClient);
        while (handler is DelegatingHandler { InnerHandler: { } inner })
        {
            handler = inner;
        }

        return handler;
    }

    /// <summary>Whether the property is true. Uses reflection, since .NET Standard does not define SocketsHttpHandler, and the library references neither WinHttpHandler nor the handlers of Android and iOS.</summary>
    [UnconditionalSuppressMessage("Trimming", "IL2075", Justification = "If the property was trimmed away, the handler is treated as one that does not follow redirects.")]
    private static bool IsOn(HttpMessageHandler handler, string name) =>
        handler.GetType().GetProperty(name, typeof(bool), Type.EmptyTypes) is { CanRead: true } property && property.GetValue(handler) is true;

    // HttpClient does not expose its handler. Without the private field, the handler is treated as one that neither follows redirects nor uses a proxy.
#if NETSTANDARD2_0
    private static HttpMessageHandler? HandlerOf(HttpClient httpClient) =>
        (HandlerField("_handler") ?? HandlerField("handler"))?.GetValue(httpClient) as HttpMessageHandler;

    private static FieldInfo? HandlerField(string name) =>
        typeof(HttpMessageInvoker).GetField(name, BindingFlags.Instance | BindingFlags.NonPublic);
#else
    private static HttpMessageHandler? HandlerOf(HttpClient httpClient)
    {
        try
        {
            return HandlerField(httpClient);
        }
        catch (MissingFieldException)
        {
            return null;
        }
    }

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_handler")]
    private static extern ref HttpMessageHandler HandlerField(HttpMessageInvoker invoker);
#endif
}
