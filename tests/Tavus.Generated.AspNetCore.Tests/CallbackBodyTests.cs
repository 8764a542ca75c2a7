using System.IO.Compression;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;

namespace Tavus.AspNetCore.Tests;

/// <summary>Tests the size and the compression of callbacks.</summary>
public class CallbackBodyTests
{
    private const string Path = "/hooks/unguessable-secret";

    private int _received;

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(true, true)]
    public async Task Callback_body_over_maxBytes_gets_413_with_and_without_a_content_length(bool isChunked, bool hasExceptionHandler)
    {
        await using var host = await StartAsync(app =>
        {
            if (hasExceptionHandler)
            {
                app.UseExceptionHandler();
            }
        });
        using HttpContent content = isChunked ? new StreamContent(new UnknownLength(Body(2000))) : new ByteArrayContent(Body(2000));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, await host.PostAsync(Path, content));

        Assert.Equal(0, _received);
    }

    [Theory]
    [InlineData(1000, HttpStatusCode.NoContent)]
    [InlineData(1001, HttpStatusCode.RequestEntityTooLarge)]
    public async Task MaxBytes_counts_decompressed_bytes(int length, HttpStatusCode expected)
    {
        await using var host = await StartAsync(static app => app.UseRequestDecompression());
        using var compressed = new MemoryStream();
        await using (var gzip = new GZipStream(compressed, CompressionMode.Compress, leaveOpen: true))
        {
            await gzip.WriteAsync(Body(length));
        }

        using var content = new ByteArrayContent(compressed.ToArray()) { Headers = { ContentEncoding = { "gzip" } } };

        Assert.Equal(expected, await host.PostAsync(Path, content));
    }

    [Theory]
    [InlineData(1000, HttpStatusCode.NoContent)]
    [InlineData(1001, HttpStatusCode.RequestEntityTooLarge)]
    public async Task MaxBytes_limits_a_body_that_a_middleware_has_buffered(int length, HttpStatusCode expected)
    {
        await using var host = await StartAsync(static app => app.Use(static async (context, next) =>
        {
            context.Request.EnableBuffering();
            await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
            context.Request.Body.Position = 0;
            await next(context);
        }));
        using var content = new StreamContent(new UnknownLength(Body(length)));

        Assert.Equal(expected, await host.PostAsync(Path, content));
    }

    [Fact]
    public async Task Compressed_callback_body_that_cannot_be_decompressed_gets_400()
    {
        await using var host = await StartAsync(static app => app.UseRequestDecompression());
        using var content = new ByteArrayContent(Body(100)) { Headers = { ContentEncoding = { "gzip" } } };

        Assert.Equal(HttpStatusCode.BadRequest, await host.PostAsync(Path, content));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Callbacks_of_16_MiB_arrive_on_one_connection(int httpVersion)
    {
        const int most = 16 * 1024 * 1024;
        var connections = new List<string>();
        await using var host = await TestHost.StartAsync(
            services => services.Configure<KestrelServerOptions>(options => options.ConfigureEndpointDefaults(endpoint => endpoint.Protocols = (HttpProtocols)httpVersion)),
            app =>
            {
                app.Use((context, next) =>
                {
                    connections.Add(context.Connection.Id);
                    return next(context);
                });
                app.MapTavusCallbacks("/hooks/{secret}", "unguessable-secret", ReceiveAsync, most);
            },
            new Version(httpVersion, httpVersion % 2));
        using var content = new ByteArrayContent(Body(most));

        Assert.Equal(HttpStatusCode.NoContent, await host.PostAsync(Path, content));
        using var small = new ByteArrayContent(Body(100));
        Assert.Equal(HttpStatusCode.NoContent, await host.PostAsync(Path, small));

        Assert.Equal((2, 2), (connections.Count, _received));
        Assert.Single(connections.Distinct());
    }

    private static byte[] Body(int length) => System.Text.Encoding.UTF8.GetBytes("""{"conversation_id":"c1"}""".PadRight(length));

    private Task ReceiveAsync(TavusCallback callback, CancellationToken cancellationToken)
    {
        _received++;
        return Task.CompletedTask;
    }

    private Task<TestHost> StartAsync(Action<WebApplication> configure) => TestHost.StartAsync(
        static services => services.AddTavusProblemDetails().AddRequestDecompression(),
        app =>
        {
            configure(app);
            app.MapTavusCallbacks("/hooks/{secret}", "unguessable-secret", ReceiveAsync, maxBytes: 1000);
        });

    /// <summary>A body of unknown length, so that HTTP sends it in chunks.</summary>
    private sealed class UnknownLength(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
