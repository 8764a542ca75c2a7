using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;

namespace Tavus.AspNetCore.Callbacks;

/// <summary>Checks the secret of a callback, reads its body, and passes the callback to the handler.</summary>
/// <param name="secret">The secret in the address.</param>
/// <param name="maxBytes">The maximum size of a decompressed body in bytes.</param>
internal sealed class CallbackEndpoint(string secret, Func<TavusCallback, CancellationToken, Task> handler, int maxBytes)
{
    /// <summary>The name of the route parameter that contains the secret.</summary>
    public const string SecretParameter = "secret";

    public const int DefaultMaxBytes = 4 * 1024 * 1024;

    /// <summary>The highest limit that an application can set. It is also the limit of <see cref="TavusCallback.ParseAsync"/>.</summary>
    public const int MaxBytesLimit = 16 * 1024 * 1024;

    /// <summary>The hash of the secret. All hashes have the same length, so that the comparison does not reveal the length of the secret.</summary>
    private readonly byte[] _expected = Hash(secret);

    public async Task HandleAsync(HttpContext context)
    {
        var cancelled = context.RequestAborted;
        if (!CryptographicOperations.FixedTimeEquals(Hash(context.GetRouteValue(SecretParameter) as string ?? ""), _expected))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
        }
        else if (await ReadAsync(context, cancelled).ConfigureAwait(false) is { } callback)
        {
            await handler(callback, cancelled).ConfigureAwait(false);
            context.Response.StatusCode = StatusCodes.Status204NoContent;
        }
    }

    private static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));

    /// <returns>The callback; null if the body is refused, in which case the status of the response is already set.</returns>
    private async Task<TavusCallback?> ReadAsync(HttpContext context, CancellationToken cancellationToken)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            // The server's own limit may be lower.
            limit.MaxRequestBodySize = maxBytes;
        }

        try
        {
            // The server's limit covers neither the decompressed size nor a body that middleware has already buffered.
            var reader = context.Request.BodyReader;
            var body = (await reader.ReadAtLeastAsync(maxBytes + 1, cancellationToken).ConfigureAwait(false)).Buffer;
            var json = body.Length <= maxBytes ? body.ToArray() : null;
            reader.AdvanceTo(body.End);
            if (json is not null)
            {
                return TavusCallback.Parse(json);
            }

            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
        }
        catch (BadHttpRequestException exception)
        {
            context.Response.StatusCode = exception.StatusCode;
        }
        catch (Exception exception) when (exception is TavusContractException or InvalidDataException)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
        }

        return null;
    }
}
