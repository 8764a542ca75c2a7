using Tavus.Cli.Schema;

namespace Tavus.Cli.Changes;

/// <summary>Sends a request body that the user gave as a file or as options.</summary>
internal static class RequestSender
{
    /// <exception cref="UsageException">A member is missing, or contains a masked secret.</exception>
    public static async Task<ApiResponse> SendAsync(ApiOperation operation, TavusClient client, ApiArguments arguments, JsonObject body, CancellationToken cancellationToken)
    {
        Secrets.ForEach(body, [], RejectMask);
        arguments.Body = JsonNodeWriter.Write(body);
        try
        {
            return await operation.CallAsync!(client, arguments, cancellationToken).ConfigureAwait(false);
        }
        catch (ArgumentException exception)
        {
            throw new UsageException(operation.Members.Aggregate(ArgumentText.Of(exception), ReplaceName));
        }
    }

    /// <summary>Replaces the name of a C# property in a message of the library with its name in the OpenAPI document, which files and options use.</summary>
    private static string ReplaceName(string message, ApiParameter member) => message.Replace(member.PropertyName, member.Name, StringComparison.Ordinal);

    private static void RejectMask(IReadOnlyList<string> path, JsonNode secret)
    {
        if (Secrets.IsMask(secret))
        {
            throw new UsageException($"{JsonPointer.FromSegments([.. path])} contains a masked secret: replace the mask with a placeholder such as ${{NAME}}.");
        }
    }
}
