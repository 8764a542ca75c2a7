using System.Buffers.Binary;
using System.Text;

namespace Tavus.FaultTests.Servers;

/// <summary>A request over HTTP/2, whose response is sent frame by frame (RFC 9113).</summary>
internal sealed class Http2Stream
{
    private const int FrameHead = 9;
    private const byte Ack = 1;
    private const byte EndOfStream = 1;
    private const byte EndOfHeaders = 4;
    private const int Preface = 24;
    private readonly FaultConnection _connection;
    private readonly int _id;

    private Http2Stream(FaultConnection connection, int id)
    {
        _connection = connection;
        _id = id;
    }

    /// <summary>Responds to each request of a connection.</summary>
    public static Func<FaultConnection, Task> Serve(Func<Http2Stream, Task> respond) => async connection =>
    {
        await connection.ReadExactlyAsync(new byte[Preface]);
        await SendFrameAsync(connection, Http2Frame.Settings, 0, 0, []);
        var head = new byte[FrameHead];
        while (true)
        {
            await connection.ReadExactlyAsync(head);
            var payload = new byte[BinaryPrimitives.ReadInt32BigEndian(head) >> 8];
            await connection.ReadExactlyAsync(payload);
            var (type, flags) = ((Http2Frame)head[3], head[4]);
            if (type == Http2Frame.Headers)
            {
                connection.CountRequest();
                await respond(new Http2Stream(connection, BinaryPrimitives.ReadInt32BigEndian(head.AsSpan(5))));
            }
            else if (type is Http2Frame.Settings or Http2Frame.Ping && flags != Ack)
            {
                await SendFrameAsync(connection, type, Ack, 0, type == Http2Frame.Ping ? payload : []);
            }
        }
    };

    /// <summary>Sends <c>:status: 200</c>, which is number 8 in the static table of HPACK (RFC 7541).</summary>
    public Task SendHeadersAsync() => SendFrameAsync(Http2Frame.Headers, [0x88]);

    public Task SendDataAsync(string text, bool isLast) => SendFrameAsync(_connection, Http2Frame.Data, isLast ? EndOfStream : (byte)0, _id, Encoding.UTF8.GetBytes(text));

    public Task SendResetAsync(Http2Error error) => SendFrameAsync(Http2Frame.ResetStream, Number((int)error));

    /// <summary>Sends a GOAWAY frame, and closes the connection. <paramref name="isSeen"/> tells the client whether the server may have processed this request.</summary>
    public async Task SendGoAwayAsync(bool isSeen, string debugData)
    {
        byte[] payload = [.. Number(isSeen ? _id : 0), .. Number((int)(isSeen ? Http2Error.InternalError : Http2Error.NoError)), .. Encoding.UTF8.GetBytes(debugData)];
        await SendFrameAsync(_connection, Http2Frame.GoAway, 0, 0, payload);
        await _connection.CloseAsync();
    }

    public Task SendFrameAsync(Http2Frame type, byte[] payload) => SendFrameAsync(_connection, type, type == Http2Frame.Headers ? EndOfHeaders : (byte)0, _id, payload);

    private static Task SendFrameAsync(FaultConnection connection, Http2Frame type, byte flags, int stream, byte[] payload) =>
        connection.WriteAsync((byte[])[.. Number(payload.Length).AsSpan(1), (byte)type, flags, .. Number(stream), .. payload]);

    private static byte[] Number(int value)
    {
        var bytes = new byte[sizeof(int)];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }
}
