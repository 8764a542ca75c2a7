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

    /// <summary>Serves one request after the other until cancelled.</summary>
    /// <param name="report">Receives a line for each request.</param>
    /// <param name="cancellationToken">Stops the server.</param>
    public async Task RunAsync(Action<string> report, CancellationToken cancellationToken)
    {
        using var registration = cancellationToken.Register(_listener.Stop);
        while (!cancellationToken.IsCancellationRequested)
        {
            try
            {
                var context = await _listener.GetContextAsync().ConfigureAwait(false);
                await RespondAsync(context, report, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException)
            {
                // The client has gone, or the listener was stopped.
            }
        }
    }

    private async Task RespondAsync(HttpListenerContext context, Action<string> report, CancellationToken cancellationToken)
    {
        using var response = context.Response;
        Array.ForEach(Headers, name => response.AddHeader(name, "*"));
        if (context.Request.HttpMethod == HttpMethod.Options.Method)
        {
            response.StatusCode = (int)HttpStatusCode.NoContent;
            return;
        }

        try
        {
            using var request = Request(context.Request);
            using var reply = await _stub.SendAsync(request, cancellationToken).ConfigureAwait(false);
            await CopyAsync(reply, response, cancellationToken).ConfigureAwait(false);
        }
        catch (TavusStubException exception)
        {
            response.StatusCode = (int)HttpStatusCode.NotFound;
            await response.OutputStream.WriteAsync(System.Text.Encoding.UTF8.GetBytes(exception.Message), cancellationToken).ConfigureAwait(false);
        }

        report($"{context.Request.HttpMethod} {context.Request.RawUrl} {response.StatusCode}");
    }

    private static HttpRequestMessage Request(HttpListenerRequest received)
    {
        var request = new HttpRequestMessage(new HttpMethod(received.HttpMethod), new Uri(TavusClientOptions.DefaultBaseUrl, received.RawUrl));
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

    private static async Task CopyAsync(HttpResponseMessage reply, HttpListenerResponse response, CancellationToken cancellationToken)
    {
        response.StatusCode = (int)reply.StatusCode;
        foreach (var (name, values) in reply.Headers.Concat(reply.Content.Headers))
        {
            response.AddHeader(name, string.Join(", ", values));
        }

        await reply.Content.CopyToAsync(response.OutputStream, cancellationToken).ConfigureAwait(false);
    }
}
