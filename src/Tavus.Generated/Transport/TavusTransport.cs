using System.Net;
using Tavus.Json;

namespace Tavus.Transport;

/// <summary>Sends the requests of all clients: sets the key, keeps the time, reads the answer whole, and maps what goes wrong.</summary>
internal sealed class TavusTransport : IDisposable
{
    private const string KeyHeader = "x-api-key";

    private readonly TransportSettings _settings;
    private readonly ContractWatch _contract;
    private readonly HttpMessageInvoker _sender;
    private readonly bool _ownsSender;

    public TavusTransport(TransportSettings settings, HttpClient? httpClient)
    {
        _settings = settings;
        _contract = new ContractWatch(settings.Contract, settings.Logger);
        _ownsSender = httpClient is null;
        if (httpClient is not null)
        {
            RedirectGuard.Check(httpClient);
        }

        _sender = httpClient ?? OwnHandler.Create(new Uri(settings.BaseUrl));
    }

    public async Task SendAsync(ApiCall call, CancellationToken cancellationToken) =>
        (await ExchangeAsync(call, cancellationToken).ConfigureAwait(false)).Dispose();

    public async Task<T> SendAsync<T>(ApiCall call, WireAnswer<T> read, CancellationToken cancellationToken)
    {
        using var exchange = await ExchangeAsync(call, cancellationToken).ConfigureAwait(false);
        return _contract.Read(exchange.Body, call.Operation, read);
    }

    public async Task<TavusResponse> SendWithResponseAsync(ApiCall call, CancellationToken cancellationToken)
    {
        using var exchange = await ExchangeAsync(call, cancellationToken).ConfigureAwait(false);
        return new TavusResponse(exchange.StatusCode, exchange.Headers, RequestIdHeader.Read(exchange.Headers, _settings.ApiKey), []);
    }

    public async Task<TavusResponse<T>> SendWithResponseAsync<T>(ApiCall call, WireAnswer<T> read, CancellationToken cancellationToken)
    {
        using var exchange = await ExchangeAsync(call, cancellationToken).ConfigureAwait(false);
        var value = _contract.Read(exchange.Body, call.Operation, read, out var drift);
        return new TavusResponse<T>(value, exchange.StatusCode, exchange.Headers, RequestIdHeader.Read(exchange.Headers, _settings.ApiKey), drift);
    }

    public void Dispose()
    {
        if (_ownsSender)
        {
            _sender.Dispose();
        }
    }

    /// <returns>A successful answer; any other is an exception.</returns>
    private async Task<Exchange> ExchangeAsync(ApiCall call, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var limit = new TimeLimit(_settings.Timeout, _settings.TimeProvider, cancellationToken);
        Exchange? exchange = null;
        try
        {
            using var request = CreateRequest(call);
            var response = await SendAsync(request, limit.Token).ConfigureAwait(false);
            exchange = await ReadAsync(response, call.Operation, limit.Token).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not TavusException && cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException("The call was cancelled.", exception, cancellationToken);
        }
        catch (Exception exception) when (exception is not TavusException)
        {
            throw ConnectionError.From(exception, limit.HasRunOut, call.Operation, _settings);
        }

        if (exchange.IsSuccess)
        {
            return exchange;
        }

        using (exchange)
        {
            throw ApiFailure.From(exchange, call.Operation, _settings).ToException();
        }
    }

    /// <summary>Comes back with the headers; an HttpClient must be told to.</summary>
    private Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => _sender is HttpClient httpClient
        ? httpClient.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken)
        : _sender.SendAsync(request, cancellationToken);

    private HttpRequestMessage CreateRequest(ApiCall call)
    {
        var request = new HttpRequestMessage(call.Operation.Method, RequestUri.From(_settings.BaseUrl + call.Path));
        request.Headers.TryAddWithoutValidation(KeyHeader, _settings.ApiKey);
        request.Headers.TryAddWithoutValidation("User-Agent", UserAgent.Value);
        request.Headers.TryAddWithoutValidation("Accept", "application/json");
        request.Headers.TryAddWithoutValidation("Accept-Encoding", ContentDecoding.Accepted);
        if (call.Body is { } body)
        {
            request.Content = new ByteArrayContent(body) { Headers = { ContentType = new("application/json") } };
        }

        return request;
    }

    private async Task<Exchange> ReadAsync(HttpResponseMessage response, ApiOperation operation, CancellationToken cancellationToken)
    {
        var body = new PooledBuffer();
        var isSuccess = response.IsSuccessStatusCode || (response.StatusCode == HttpStatusCode.NotModified && operation.IsNotModifiedSuccess);
        try
        {
            // Of a failure only the start is shown, so no more of it is read.
            var maxBytes = isSuccess ? _settings.MaxResponseBytes : ApiFailure.MaxBodyBytes;
#if NETSTANDARD2_0
            var content = await response.Content.ReadAsStreamAsync().ConfigureAwait(false);
#else
            var content = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
#endif
            using var stream = ContentDecoding.Decode(response.Content, content);
            if (!await body.FillAsync(stream, maxBytes, cancellationToken).ConfigureAwait(false) && isSuccess)
            {
                throw ContractError.TooLarge(maxBytes);
            }

            return new Exchange(response, body, isSuccess);
        }
        catch
        {
            body.Dispose();
            response.Dispose();
            throw;
        }
    }
}
