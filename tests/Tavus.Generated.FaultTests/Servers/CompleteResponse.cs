using System.Text;
using WireMock.ResponseBuilders;

namespace Tavus.FaultTests.Servers;

/// <summary>A complete and valid HTTP response, which any server can send.</summary>
internal sealed record CompleteResponse(int Status, byte[] Body, params string[] Headers)
{
    public CompleteResponse(int status, string body, params string[] headers)
        : this(status, Encoding.UTF8.GetBytes(body), headers)
    {
    }

    public async Task WriteToAsync(FaultConnection connection)
    {
        await connection.WriteAsync(Http1.Head(Status, Headers));
        await connection.WriteAsync(Body);
    }

    public IResponseBuilder ToWireMock() => Response.Create()
        .WithStatusCode(Status)
        .WithHeaders(Headers.Select(static header => header.Split(": ", 2)).ToDictionary(static header => header[0], static header => header[1]))
        .WithBody(Body);
}
