using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Tavus;
using Tavus.AspNetCore.Callbacks;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps an endpoint that receives the callbacks of Tavus.</summary>
public static class TavusCallbackExtensions
{
    private const int MinSecretLength = 16;

    /// <summary>Maps an endpoint for the callbacks that the service POSTs to the <c>callback_url</c> of a request.</summary>
    /// <remarks>
    /// <para>The service does not sign callbacks: only the secret in the address proves that the service is the sender. The secret is compared in constant time. The response is 204 when
    /// <paramref name="handler"/> has finished, 404 for a wrong secret, 400 for a body that is not a JSON object, and 413 for a body over <paramref name="maxBytes"/>. Exceptions of the handler propagate to ASP.NET Core.</para>
    /// <para>A callback may arrive twice. To detect duplicates, compare its <c>conversation_id</c>, <c>event_type</c> and <c>timestamp</c> with those of the events that you have handled.
    /// If the logs of ASP.NET Core show request paths, they contain the secret.</para>
    /// </remarks>
    /// <param name="endpoints">The route builder of the application.</param>
    /// <param name="pattern">The route. It must contain <c>{secret}</c>, as in <c>/hooks/{secret}</c>.</param>
    /// <param name="secret">The secret, of 16 characters or more, without slashes; the <c>callback_url</c> of requests must contain it too.</param>
    /// <param name="handler">Handles a callback; the token is cancelled when the sender disconnects.</param>
    /// <param name="maxBytes">The maximum size of a decompressed body in bytes, from 1 to 16 MiB. Default: 4 MiB.</param>
    /// <returns>A builder with which you can configure the endpoint further.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="pattern"/> has no <c>{secret}</c>, or <paramref name="secret"/> is shorter than 16 characters, contains a slash, or starts or ends with white space.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxBytes"/> is out of range.</exception>
    /// <example><code>app.MapTavusCallbacks("/hooks/{secret}", secret, (callback, token) => SaveAsync(callback.Event, token));</code></example>
    public static IEndpointConventionBuilder MapTavusCallbacks(
        this IEndpointRouteBuilder endpoints, string pattern, string secret, Func<TavusCallback, CancellationToken, Task> handler, int maxBytes = CallbackEndpoint.DefaultMaxBytes)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(pattern);
        ArgumentNullException.ThrowIfNull(secret);
        ArgumentNullException.ThrowIfNull(handler);
        ArgumentOutOfRangeException.ThrowIfLessThan(maxBytes, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(maxBytes, CallbackEndpoint.MaxBytesLimit);
        if (RoutePatternFactory.Parse(pattern).GetParameter(CallbackEndpoint.SecretParameter) is not { ParameterKind: RoutePatternParameterKind.Standard, Default: null })
        {
            throw new ArgumentException($"The pattern has no {{{CallbackEndpoint.SecretParameter}}}. Add one: only the secret in the address proves that the service is the sender.", nameof(pattern));
        }

        // Routing does not unescape %2F. A URL loses white space at its ends, such as the line break after a secret that was read from a file.
        if (secret.Contains('/', StringComparison.Ordinal) || secret.Trim().Length < secret.Length)
        {
            throw new ArgumentException("The secret contains a slash, or starts or ends with white space, so no request would match it. Use letters and digits.", nameof(secret));
        }

        return secret.Length >= MinSecretLength
            ? endpoints.MapPost(pattern, new CallbackEndpoint(secret, handler, maxBytes).HandleAsync)
            : throw new ArgumentException($"The secret has fewer than {MinSecretLength} characters. Use random characters.", nameof(secret));
    }
}
