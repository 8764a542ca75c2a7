using Tavus.TestServers;

namespace Tavus.Tests.Transport;

/// <summary>Servers that stop sending before or within a response.</summary>
internal static class HangingServer
{
    /// <param name="asked">A task that completes when the request has arrived.</param>
    public static RawServer BeforeHeaders(out Task asked)
    {
        var arrived = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        asked = arrived.Task;
        return new RawServer(connection =>
        {
            arrived.SetResult();
            return connection.HangAsync();
        });
    }

    public static RawServer InBody(int status = 200) => new(async connection =>
    {
        await connection.WriteAsync(RawResponse.Head(status, "Content-Length: 1000") + """{"persona_id":""");
        await connection.HangAsync();
    });
}
