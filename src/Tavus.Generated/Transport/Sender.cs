using System.Net;
using Microsoft.Extensions.Logging;
using Tavus.Json;

namespace Tavus.Transport;

/// <summary>Sends a request once: sets the key, applies the timeout, reads the complete response, and maps failures.</summary>
internal sealed class Sender(TransportSettings settings, HttpConnection connection)
{
    public const string KeyHeader = "x-api-key";

    /// <returns>The response, if successful. Any other status throws.</returns>
    public Task<BufferedResponse> SendAsync(ApiCall call, Deadline deadline, CancellationToken cancellationToken) => settings.Logger.IsEnabled(LogLevel.Debug)
        ? SendLoggedAsync(call, deadline, cancellationToken)
        : SendCoreAsync(call, deadline, cancellationToken);

    private async Task<BufferedResponse> SendLoggedAsync(ApiCall call, Deadline deadline, CancellationToken cancellationToken)
    {
        var start = settings.TimeProvider.GetTimestamp();
        try
        {
            var buffered = await SendCoreAsync(call, deadline, cancellationToken).ConfigureAwait(false);
            LogEnd($"{call.Operation.Id}: {StatusText.Of(buffered.StatusCode)}, request id {RequestIdHeader.Read(buffered.Headers, RequestSecrets.Collect(call, settings)) ?? "unknown"}");
            return buffered;
        }
        catch (Exception exception) when (exception is TavusException or OperationCanceledException)
        {
            LogEnd(exception.Message);
            throw;
        }

        void LogEnd(string outcome)
        {
            var elapsed = settings.TimeProvider.GetElapsedTime(start);
            Log.AttemptCompleted(settings.Logger, call.Operation.Id, elapsed, outcome);
        }
    }

    private async Task<BufferedResponse> SendCoreAsync(ApiCall call, Deadline deadline, CancellationToken cancellationToken)
    {
        using var limit = new AttemptTimer(deadline.Limit(settings.AttemptTimeout), settings.TimeProvider, cancellationToken);
        BufferedResponse? buffered = null;
        try
        {
            using var request = CreateRequest(call);
            var url = request.RequestUri!;
            var response = await connection.SendAsync(request, limit.Token).ConfigureAwait(false);
            RedirectGuard.Check(response, url, call.Operation);
            buffered = await ReadAsync(response, call.Operation, limit.Token).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not TavusException && cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException("The call was cancelled.", SafeInnerException.Create(exception, call, settings), cancellationToken);
        }
        catch (Exception exception) when (exception is not TavusException)
        {
            throw ConnectionExceptions.From(exception, limit.HasRunOut ? limit.Time : null, call, settings);
        }

        if (buffered.IsSuccess)
        {
            return buffered;
        }

        using (buffered)
        {
            throw ErrorResponse.ToException(buffered, call, settings);
        }
    }

    private HttpRequestMessage CreateRequest(ApiCall call)
    {
        var request = new HttpRequestMessage(call.Operation.Method, RequestUri.From(settings.BaseUrl + call.Path));
#if !NETSTANDARD2_0
        request.Version = HttpVersion.Version20;
        request.VersionPolicy = HttpVersionPolicy.RequestVersionOrLower;
#endif
        request.Headers.TryAddWithoutValidation(KeyHeader, settings.ApiKey);
        request.Headers.TryAddWithoutValidation("User-Agent", UserAgent.Value);
        request.Headers.TryAddWithoutValidation("Accept", "application/json");
        request.Headers.TryAddWithoutValidation("Accept-Encoding", ContentDecoding.Accepted);
        foreach (var header in settings.Headers)
        {
            request.Headers.TryAddWithoutValidation(header.Key, header.Value);
        }

        if (call.Body is { } body)
        {
            request.Content = new ByteArrayContent(body) { Headers = { ContentType = new("application/json") } };
        }

        return request;
    }

    private async Task<BufferedResponse> ReadAsync(HttpResponseMessage response, ApiOperation operation, CancellationToken cancellationToken)
    {
        var body = new PooledBuffer();
        var isSuccess = response.IsSuccessStatusCode || (response.StatusCode == HttpStatusCode.NotModified && operation.IsNotModifiedSuccess);
        using var abort = connection.MayIgnoreCancellation ? cancellationToken.Register(static response => ((HttpResponseMessage)response!).Dispose(), response) : default;
        try
        {
            // Only the start of an error body is shown, so the rest is not read.
            var maxBytes = isSuccess ? settings.MaxResponseBytes : ErrorResponse.MaxBodyBytes;
#if NETSTANDARD2_0
            var content = await response.Content.ReadAsStreamAsync().ConfigureAwait(false);
#else
            var content = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
#endif
            using var stream = ContentDecoding.Decode(response.Content, content) ?? (isSuccess ? throw UnreadableResponse.UnsupportedEncoding(ContentDecoding.Accepted) : content);
            if (!await body.FillAsync(stream, maxBytes, cancellationToken).ConfigureAwait(false) && isSuccess)
            {
                throw UnreadableResponse.TooLarge(maxBytes);
            }

            return new BufferedResponse(response, body, isSuccess);
        }
        catch (Exception exception)
        {
            (exception as TavusContractException)?.SetCall(operation.Id, response.StatusCode, RequestIdHeader.Read(response.Headers, [settings.ApiKey]));
            body.Dispose();
            response.Dispose();
            throw;
        }
    }
}
