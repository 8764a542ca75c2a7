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

    private static bool MayHaveTakenEffect(Exception exception) => exception is OperationCanceledException
        or TavusConnectionException { InnerException: not HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError } };
}
