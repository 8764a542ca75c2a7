using System.Net;
using System.Net.Sockets;

namespace Tavus.Cli.Tests.Running;

/// <summary>A port of this computer that no program uses.</summary>
internal static class FreePort
{
    public static int Find()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
