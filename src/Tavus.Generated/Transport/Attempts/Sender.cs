namespace Tavus.Transport;

/// <summary>Makes one attempt of a call: sets the key, applies the timeout, reads the response, and converts failures to exceptions.</summary>
internal sealed class Sender(HttpConnection connection)
{
    public const string KeyHeader = "x-api-key";

    /// <returns>The successful response. Any other status throws an exception.</returns>
    public async Task<BufferedResponse> SendAsync(ApiCall call, Deadline deadline, CancellationToken cancellationToken)
    {
        using var limit = new TimeLimit(deadline.Limit(call.Options.AttemptTimeout), call.Options.TimeProvider, cancellationToken);
        var sent = connection.CreateRecord(call);
        var content = call.Body is { } body ? new CountedContent(body) : null;
        try
        {
            using var request = CreateRequest(call, content);
            sent?.AddTo(request);
            var url = request.RequestUri!;
            var response = await (sent is null ? connection.SendAsync(request, limit.Token) : SendOnceAsync(request, sent, limit.Token)).ConfigureAwait(false);
            RedirectGuard.Check(response, url, call.Operation);
            var buffered = await ReadAsync(response, call, limit.Token, cancellationToken).ConfigureAwait(false);
            if (buffered.IsSuccess)
            {
                buffered.ResendCount = ResendCount(sent, content);
                return buffered;
            }

            using (buffered)
            {
                throw ErrorResponse.ToException(buffered, call);
            }
        }
        catch (TavusException failure)
        {
            failure.SetAttempts(ResendCount(sent, content) + 1);
            throw;
        }
        catch (Exception exception) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException("The call was cancelled.", SafeInnerException.Create(exception, call), cancellationToken);
        }
        catch (Exception exception)
        {
            throw ConnectionExceptions.From(exception, limit.HasRunOut ? limit.Time : null, call, ResendCount(sent, content) + 1);
        }
    }

    /// <summary>Sends a request. If a <see cref="SendOnceHandler"/> refuses to send the request again, returns the response of the previous attempt or throws its exception.</summary>
    private async Task<HttpResponseMessage> SendOnceAsync(HttpRequestMessage request, SentRequest sent, CancellationToken cancellationToken)
    {
        try
        {
            return await connection.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        catch (RepeatedRequestException) when (sent.Outcome is { } end)
        {
            return end();
        }
    }

    /// <summary>How many times handlers of the application have sent the request again.</summary>
    private static int ResendCount(SentRequest? sent, CountedContent? content) => Math.Max(0, (sent?.Count ?? content?.Count ?? 1) - 1);

    private static HttpRequestMessage CreateRequest(ApiCall call, HttpContent? content)
    {
        var request = new HttpRequestMessage(call.Operation.Method, RequestUri.From(call.Settings.BaseUrl + call.Path));
        if (OperatingSystem.IsBrowser())
        {
            BrowserFetch.FollowNoRedirect(request);
        }

        request.Headers.TryAddWithoutValidation(KeyHeader, call.Settings.ApiKey);
        request.Headers.TryAddWithoutValidation("User-Agent", UserAgent.Value);
        request.Headers.TryAddWithoutValidation("Accept", "application/json");
        request.Headers.TryAddWithoutValidation("Accept-Encoding", ContentDecoding.Accepted);
        foreach (var header in call.Settings.Headers)
        {
            request.Headers.TryAddWithoutValidation(header.Key, header.Value);
        }

        request.Content = content;
        return request;
    }

    private async Task<BufferedResponse> ReadAsync(HttpResponseMessage response, ApiCall call, CancellationToken attempt, CancellationToken caller)
    {
        var body = new PooledBuffer();
        var isSuccess = response.IsSuccessStatusCode || (response.StatusCode == HttpStatusCode.NotModified && call.Operation.IsNotModifiedSuccess);
        if (isSuccess && !call.HasResult)
        {
            // The call succeeded and has no result. The body is not read, so that an invalid or incomplete body cannot fail the call.
            return new BufferedResponse(response, body, isSuccess);
        }

        try
        {
            var maxBytes = call.Options.MaxResponseBytes;
            if (!isSuccess)
            {
                await ResponseContent.ReadErrorAsync(response, response.Content, body, call.Options.TimeProvider, connection.MayIgnoreCancellation, attempt, caller).ConfigureAwait(false);
            }
            else if (!await ResponseContent.ReadAsync(response, response.Content, body, maxBytes, connection.MayIgnoreCancellation, attempt).ConfigureAwait(false))
            {
                throw new TavusContractException($"The response is larger than {maxBytes} bytes. If this size is expected, raise {nameof(TavusClientOptions)}.{nameof(TavusClientOptions.MaxResponseBytes)}.", offset: maxBytes);
            }

            return new BufferedResponse(response, body, isSuccess);
        }
        catch (Exception exception)
        {
            (exception as TavusContractException)?.SetCall(call.Operation.Id, response.StatusCode, RequestIdHeader.Read(response.Headers, call));
            body.Dispose();
            response.Dispose();
            throw;
        }
    }
}
