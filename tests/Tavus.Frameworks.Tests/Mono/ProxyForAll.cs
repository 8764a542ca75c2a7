using System.Net;

namespace Tavus.Mono;

/// <summary>Unlike a WebProxy, it exempts no address.</summary>
internal sealed class ProxyForAll(Uri address) : IWebProxy
{
    public ICredentials? Credentials { get; set; }

    public Uri GetProxy(Uri destination) => address;

    public bool IsBypassed(Uri host) => false;
}
