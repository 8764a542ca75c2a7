using Tavus.Cli.Schema;

namespace Tavus.Cli.Changes;

/// <summary>Sends a request body that people wrote.</summary>
internal static class RequestSender
{
    /// <exception cref="UsageException">A member is missing, or holds the mask of a secret.</exception>
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

    /// <summary>Messages of the library name properties; files and options use the names of the document.</summary>
    private static string ReplaceName(string message, ApiParameter member) => message.Replace(member.PropertyName, member.Name, StringComparison.Ordinal);

    private static void RejectMask(IReadOnlyList<string> path, JsonNode secret)
    {
        if (Secrets.IsMask(secret))
        {
            throw new UsageException($"{JsonPointer.FromSegments([.. path])} holds the mask of a secret: put a placeholder such as ${{NAME}} there.");
        }
    }
}
