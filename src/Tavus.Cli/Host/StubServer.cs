using System.Net;
using Tavus.Testing;

namespace Tavus.Cli.Host;

/// <summary>Serves a stub over HTTP, to programs in any language and to web pages of any origin.</summary>
internal sealed class StubServer : IDisposable
{
    private static readonly string[] Headers = ["Access-Control-Allow-Origin", "Access-Control-Allow-Headers", "Access-Control-Allow-Methods"];

    private readonly HttpListener _listener = new();
    private readonly HttpMessageInvoker _stub;

    /// <exception cref="HttpListenerException">The port cannot be used.</exception>
    public StubServer(HttpMessageHandler stub, int port)
    {
        _stub = new HttpMessageInvoker(stub);
        Url = new Uri($"http://localhost:{port}/");
        _listener.Prefixes.Add(Url.OriginalString);
        _listener.Prefixes.Add($"http://127.0.0.1:{port}/");
        _listener.Start();
    }

    public Uri Url { get; }

    public void Dispose()
    {
        _listener.Close();
        _stub.Dispose();
    }

    /// <summary>Serves requests concurrently until cancelled: a client that stalls does not block the others.</summary>
    /// <param name="report">Receives a line for each request. If it throws an <see cref="IOException"/>, the server stops with this exception.</param>
    public async Task RunAsync(Action<string> report, CancellationToken cancellationToken)
    {
        var end = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var registration = cancellationToken.Register(() => end.TrySetResult());
        while (!end.Task.IsCompleted)
        {
            // This task fails if a client disconnects early. The server then waits for the next client.
            var next = _listener.GetContextAsync();
            if (await Task.WhenAny(end.Task, next).ConfigureAwait(false) == next && next.IsCompletedSuccessfully)
            {
                _ = ServeAsync(await next.ConfigureAwait(false), Report, cancellationToken);
            }
        }

        await end.Task.ConfigureAwait(false);

        void Report(string line)
        {
            try
            {
                lock (end)
                {
                    report(line);
                }
            }
            catch (IOException exception)
            {
                end.TrySetException(exception);
            }
        }
    }

    private async Task ServeAsync(HttpListenerContext context, Action<string> report, CancellationToken cancellationToken)
    {
        try
        {
            using var response = context.Response;
            // HttpListener closes some connections without telling the client, so every response says 'Connection: close'.
            response.KeepAlive = false;
            Array.ForEach(Headers, name => response.AddHeader(name, "*"));
            if (context.Request.HttpMethod == HttpMethod.Options.Method)
            {
                response.StatusCode = (int)HttpStatusCode.NoContent;
                return;
            }

            using var reply = await ReplyAsync(context.Request, cancellationToken).ConfigureAwait(false);
            report($"{context.Request.HttpMethod} {context.Request.RawUrl} {(int)reply.StatusCode}");
            response.StatusCode = (int)reply.StatusCode;
            foreach (var (name, values) in reply.Headers.Concat(reply.Content.Headers))
            {
                response.AddHeader(name, string.Join(", ", values));
            }

            await reply.Content.CopyToAsync(response.OutputStream, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (IsDisconnection(exception))
        {
            // The client no longer waits for the response.
        }
    }

    private async Task<HttpResponseMessage> ReplyAsync(HttpListenerRequest received, CancellationToken cancellationToken)
    {
        try
        {
            using var request = Request(received);
            return await _stub.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (!IsDisconnection(exception))
        {
            var status = exception switch
            {
                TavusStubException => HttpStatusCode.NotFound,

                // The address or the method cannot be parsed.
                FormatException => HttpStatusCode.BadRequest,
                _ => HttpStatusCode.InternalServerError,
            };
            return new HttpResponseMessage(status) { Content = new StringContent(exception.Message) };
        }
    }

    /// <summary>Whether the client has disconnected, or the server was stopped.</summary>
    private static bool IsDisconnection(Exception exception) =>
        exception is HttpListenerException or ObjectDisposedException or HttpRequestException or OperationCanceledException;

    private static HttpRequestMessage Request(HttpListenerRequest received)
    {
        // Joined as text: if resolved against a base address, the path //x would become the host x.
        var url = received.RawUrl is ['/', ..] path ? TavusClientOptions.DefaultBaseUrl.GetLeftPart(UriPartial.Authority) + path : received.RawUrl!;
        var request = new HttpRequestMessage(new HttpMethod(received.HttpMethod), new Uri(url));
        request.Content = received.HasEntityBody ? new StreamContent(received.InputStream) : null;
        foreach (var name in received.Headers.AllKeys.OfType<string>())
        {
            if (!request.Headers.TryAddWithoutValidation(name, received.Headers.GetValues(name)!))
            {
                request.Content?.Headers.TryAddWithoutValidation(name, received.Headers.GetValues(name)!);
            }
        }

        return request;
    }
}
