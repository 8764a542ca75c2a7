using System.Text;
using System.Text.Json.Nodes;

namespace Tavus.LiveTests;

/// <summary>Adds an undocumented member to the response to each POST.</summary>
internal sealed class DriftingCreate(HttpMessageHandler service) : DelegatingHandler(service)
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        if (request.Method == HttpMethod.Post)
        {
            var body = JsonNode.Parse(await response.Content.ReadAsStringAsync(cancellationToken))!;
            body["undocumented"] = true;
            response.Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
        }

        return response;
    }
}
