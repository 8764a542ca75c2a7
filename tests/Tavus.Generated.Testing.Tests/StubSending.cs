using System.Text;

namespace Tavus.Testing.Tests;

/// <summary>Sends requests to a stub that no <see cref="TavusClient"/> would send.</summary>
internal static class StubSending
{
    public const string Documented = "/v2/personas/p5317866";

    public static Task<HttpResponseMessage> SendAsync(this TavusStub stub, string path, string? key = TavusStub.ApiKey) =>
        stub.SendAsync(HttpMethod.Get, path, key);

    public static async Task<HttpResponseMessage> SendAsync(this TavusStub stub, HttpMethod method, string path, string? key = TavusStub.ApiKey, string? json = null)
    {
        using var invoker = new HttpMessageInvoker(stub, disposeHandler: false);
        using var request = new HttpRequestMessage(method, "https://tavusapi.com" + path);
        request.Content = json is null ? null : new StringContent(json, Encoding.UTF8, "application/json");
        if (key is not null)
        {
            request.Headers.Add("x-api-key", key);
        }

        return await invoker.SendAsync(request, CancellationToken.None);
    }
}
