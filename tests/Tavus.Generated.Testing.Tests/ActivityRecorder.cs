using System.Diagnostics;

namespace Tavus.Testing.Tests;

/// <summary>Records the activity within which a request was sent.</summary>
internal sealed class ActivityRecorder(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    public Activity? Recorded { get; private set; }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Recorded = Activity.Current;
        return base.SendAsync(request, cancellationToken);
    }
}
