using Tavus.Cli.Schema;

namespace Tavus.Cli.Changes;

/// <summary>Sends a request body that the user gave as a file or as options.</summary>
internal static class RequestSender
{
    /// <exception cref="UsageException">A member is missing, or contains the mask of a secret.</exception>
    public static async Task<ApiResponse> SendAsync(ApiOperation operation, TavusClient client, IReadOnlyDictionary<string, IReadOnlyList<string>> arguments, JsonObject body, CancellationToken cancellationToken)
    {
        Secrets.ForEach(body, [], RejectMask);
        try
        {
            return await operation.CallAsync!(client, new ApiArguments(arguments) { Body = JsonNodeWriter.Write(body) }, cancellationToken).ConfigureAwait(false);
        }
        catch (ArgumentException exception)
        {
            throw new UsageException(operation.Members.Aggregate(ArgumentText.Of(exception), ReplaceName));
        }
    }

    /// <summary>Replaces the property name in a message of the library: files and options use the names in the OpenAPI document.</summary>
    private static string ReplaceName(string message, ApiParameter member) => message.Replace(member.PropertyName, member.Name, StringComparison.Ordinal);

    private static void RejectMask(IReadOnlyList<string> path, JsonNode secret)
    {
        if (Secrets.IsMask(secret))
        {
            throw new UsageException($"{JsonPointer.FromSegments([.. path])} contains the mask of a secret: replace it by a placeholder such as ${{NAME}}.");
        }
    }
}
