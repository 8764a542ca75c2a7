using Tavus.Cli.Schema;

namespace Tavus.Cli.Changes;

/// <summary>Sends a request body that the user gave as a file or as options.</summary>
internal static class RequestSender
{
    /// <exception cref="UsageException">A member is missing, or contains a masked secret.</exception>
    public static async Task<ApiResponse> SendAsync(ApiOperation operation, TavusClient client, ApiArguments arguments, JsonObject body, CancellationToken cancellationToken)
    {
        Secrets.ForEach(body, [], static (path, secret) =>
        {
            if (Secrets.IsMask(secret))
            {
                throw new UsageException($"{JsonPointer.FromSegments([.. path])} contains a masked secret: replace the mask with a placeholder such as ${{NAME}}.");
            }
        });
        arguments.Body = JsonNodeWriter.Write(body);
        try
        {
            return await operation.CallAsync!(client, arguments, cancellationToken).ConfigureAwait(false);
        }
        catch (ArgumentException exception)
        {
            // The library's message contains the names of C# properties. Files and options use the names in the OpenAPI document.
            throw new UsageException(operation.Members.Aggregate(ArgumentText.Of(exception), static (message, member) => message.Replace(member.PropertyName, member.Name, StringComparison.Ordinal)));
        }
    }
}
