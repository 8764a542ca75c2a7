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

    public async Task<T> SendAsync<T>(ApiOperation operation, string path, WireAnswer<T> read, CancellationToken cancellationToken)
    {
        using var exchange = await ExchangeAsync(operation, path, cancellationToken).ConfigureAwait(false);
        return _contract.Read(exchange.Body, operation, read);
    }

    public async Task<TavusResponse<T>> SendWithResponseAsync<T>(ApiOperation operation, string path, WireAnswer<T> read, CancellationToken cancellationToken)
    {
        using var exchange = await ExchangeAsync(operation, path, cancellationToken).ConfigureAwait(false);
        var value = _contract.Read(exchange.Body, operation, read, out var drift);
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
    private async Task<Exchange> ExchangeAsync(ApiOperation operation, string path, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var limit = new TimeLimit(_settings.Timeout, _settings.TimeProvider, cancellationToken);
        Exchange? exchange = null;
        try
        {
            using var request = CreateRequest(operation, path);
            var response = await SendAsync(request, limit.Token).ConfigureAwait(false);
            exchange = await ReadAsync(response, limit.Token).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not TavusException && cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException("The call was cancelled.", exception, cancellationToken);
        }
        catch (Exception exception) when (exception is not TavusException)
        {
            throw ConnectionError.From(exception, limit.HasRunOut, operation, _settings);
        }

        if (exchange.IsSuccess)
        {
            return exchange;
        }

        using (exchange)
        {
            throw ApiFailure.From(exchange, operation, _settings).ToException();
        }
    }

    /// <summary>Comes back with the headers; an HttpClient must be told to.</summary>
    private Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => _sender is HttpClient httpClient
        ? httpClient.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken)
        : _sender.SendAsync(request, cancellationToken);

    private HttpRequestMessage CreateRequest(ApiOperation operation, string path)
    {
        var request = new HttpRequestMessage(operation.Method, RequestUri.From(_settings.BaseUrl + path));
        request.Headers.TryAddWithoutValidation(KeyHeader, _settings.ApiKey);
        request.Headers.TryAddWithoutValidation("User-Agent", UserAgent.Value);
        request.Headers.TryAddWithoutValidation("Accept", "application/json");
        request.Headers.TryAddWithoutValidation("Accept-Encoding", ContentDecoding.Accepted);
        return request;
    }

    private async Task<Exchange> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var body = new PooledBuffer();
        try
        {
            // Of a failure only the start is shown, so no more of it is read.
            var maxBytes = response.IsSuccessStatusCode ? _settings.MaxResponseBytes : ApiFailure.MaxBodyBytes;
#if NETSTANDARD2_0
            var content = await response.Content.ReadAsStreamAsync().ConfigureAwait(false);
#else
            var content = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
#endif
            using var stream = ContentDecoding.Decode(response.Content, content);
            if (!await body.FillAsync(stream, maxBytes, cancellationToken).ConfigureAwait(false) && response.IsSuccessStatusCode)
            {
                throw ContractError.TooLarge(maxBytes);
            }

            return new Exchange(response, body);
        }
        catch
        {
            body.Dispose();
            response.Dispose();
            throw;
        }
    }
}
