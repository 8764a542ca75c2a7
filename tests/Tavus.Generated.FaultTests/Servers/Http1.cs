using System.Globalization;
using Tavus.TestServers;

namespace Tavus.FaultTests.Servers;

/// <summary>HTTP/1.1 on the wire (RFC 9112).</summary>
internal static class Http1
{
    /// <summary>Waits for the only request of a connection, and responds.</summary>
    public static Func<FaultConnection, Task> Serve(Func<FaultConnection, Task> respond) => async connection =>
    {
        await connection.ReadRequestAsync();
        await respond(connection);
    };

    public static Func<FaultConnection, Task> Serve(string response) => Serve(connection => connection.WriteAsync(response));

    /// <returns>The length of a request's body; 0 if the head has no Content-Length.</returns>
    public static int ContentLength(string head) =>
        head.Split("\r\n").Select(static line => line.Split(": ")).Where(static line => line[0] == "Content-Length").Select(static line => int.Parse(line[1], CultureInfo.InvariantCulture)).FirstOrDefault();

    public static string Head(int status, params string[] headers) => RawResponse.Head(status, headers);

    public static string Response(int status, string body, params string[] headers) => RawResponse.With(status, body, headers);

    public static string Response(string body) => Response(200, body, "Content-Type: application/json");
}
