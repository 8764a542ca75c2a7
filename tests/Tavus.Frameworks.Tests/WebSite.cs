using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.FileProviders;
using Tavus.Testing;

namespace Tavus.Frameworks.Tests;

/// <summary>
/// A web site on a free port of this machine. It serves the files of a WebAssembly program. Below /v2, it acts as the Tavus
/// service, and compresses its responses. Every path below /redirected redirects to another origin.
/// </summary>
internal sealed class WebSite : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly TavusStub _stub = new();
    private readonly HttpMessageInvoker _service;

    private WebSite(string folder, Uri elsewhere)
    {
        _service = new HttpMessageInvoker(_stub);
        var builder = WebApplication.CreateSlimBuilder(["--urls=http://127.0.0.1:0", "--Logging:LogLevel:Default=None"]);
        builder.Services.AddResponseCompression(static options => options.Providers.Add<GzipCompressionProvider>());
        _application = builder.Build();
        _application.UseResponseCompression();
        _application.UseStaticFiles(new StaticFileOptions { FileProvider = new PhysicalFileProvider(folder) });
        _application.MapGet("/", static () => Results.Content("<!doctype html><title>Test</title>", "text/html"));
        _application.Map("/redirected/{**path}", (string path) => Results.Redirect($"{elsewhere}{path}", preserveMethod: true));
        _application.Map("/v2/{**path}", ForwardAsync);
    }

    public Uri Url => new(_application.Urls.Single());

    /// <summary>The Content-Encoding of each response of the service.</summary>
    public ConcurrentQueue<string?> SentEncodings { get; } = [];

    public static async Task<WebSite> StartAsync(string folder, Uri elsewhere)
    {
        var site = new WebSite(folder, elsewhere);
        await site._application.StartAsync();
        return site;
    }

    public async ValueTask DisposeAsync()
    {
        await _application.DisposeAsync();
        _service.Dispose();
        _stub.Dispose();
    }

    /// <summary>Forwards a request to the stub and adds the API key, as the web server of an application would.</summary>
    private async Task ForwardAsync(HttpContext context)
    {
        using var request = new HttpRequestMessage(new HttpMethod(context.Request.Method), new Uri($"https://tavusapi.com{context.Request.Path}{context.Request.QueryString}"));
        request.Headers.Add("x-api-key", TavusStub.ApiKey);
        if (context.Request.ContentType is { } type)
        {
            request.Content = new StreamContent(context.Request.Body) { Headers = { ContentType = new(type) } };
        }

        using var response = await _service.SendAsync(request, context.RequestAborted);
        context.Response.StatusCode = (int)response.StatusCode;
        context.Response.ContentType = response.Content.Headers.ContentType?.ToString();
        await response.Content.CopyToAsync(context.Response.Body);
        SentEncodings.Enqueue(context.Response.Headers.ContentEncoding);
    }
}
