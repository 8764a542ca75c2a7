namespace Tavus.Cli.Changes;

/// <summary>Sends a request body that the user gave as a file or as options.</summary>
internal static class RequestSender
{
    /// <exception cref="UsageException">A member is missing, or contains a masked secret.</exception>
    public static async Task<ApiResponse> SendAsync(ApiOperation operation, TavusClient client, ApiArguments arguments, JsonObject body, CliHost host, CancellationToken cancellationToken)
    {
        Secrets.ForEach(body, JsonPointer.Root, static (path, secret) =>
        {
            if (Secrets.IsMask(secret))
            {
                throw new UsageException($"{path} contains a masked secret: replace the mask with a placeholder such as ${{NAME}}.");
            }
        });
        arguments.Body = JsonNodeWriter.Write(body);
        try
        {
            return await operation.CallAsync!(client, arguments, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (operation.Method == "POST" && MayHaveTakenEffect(exception))
        {
            await host.WriteErrorAsync("The request may have taken effect. Before you repeat it, look for the object with the command 'list'.").ConfigureAwait(false);
            throw;
        }
        catch (ArgumentException exception)
        {
            // The library's message contains the names of C# properties. Files and options use the names in the OpenAPI document.
            throw new UsageException(operation.Members.Aggregate(ArgumentText.Of(exception), static (message, member) => message.Replace(member.PropertyName, member.Name, StringComparison.Ordinal)));
        }
    }

    /// <summary>Waits for a change of an object, and says that the change may have taken effect if it is cancelled after it was sent.</summary>
    public static async Task<T> WarnIfCancelledAsync<T>(Task<T> change, Func<bool> isSent, string id, CliHost host)
    {
        try
        {
            return await change.ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (isSent())
        {
            await host.WriteErrorAsync($"The change of {id} was cancelled while it was sent, and may have taken effect. Get the object to see its state.").ConfigureAwait(false);
            throw;
        }
    }

    private static bool MayHaveTakenEffect(Exception exception) => exception is OperationCanceledException
        or TavusConnectionException { InnerException: not HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError } };
}
