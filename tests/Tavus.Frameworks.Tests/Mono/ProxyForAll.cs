using System.Net;

namespace Tavus.Mono;

/// <summary>A proxy for all addresses. A WebProxy would exempt addresses of this machine.</summary>
internal sealed class ProxyForAll(Uri address) : IWebProxy
{
    public ICredentials? Credentials { get; set; }

    public Uri GetProxy(Uri destination) => address;

    public bool IsBypassed(Uri host) => false;
}
