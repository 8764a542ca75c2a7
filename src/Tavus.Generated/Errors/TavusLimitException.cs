namespace Tavus;

/// <summary>
/// The account has reached a limit that a short wait does not lift: no credits are left (402), or the maximum number of concurrent
/// conversations is running (400 with an error text that says so). End conversations, or change the account's plan.
/// </summary>
/// <param name="message">The message.</param>
/// <param name="statusCode">The HTTP status. Default: 402.</param>
/// <param name="innerException">The cause; null if there is none.</param>
public sealed class TavusLimitException(string message, HttpStatusCode statusCode = HttpStatusCode.PaymentRequired, Exception? innerException = null)
    : TavusApiException(message, statusCode, innerException)
{
    private const string TooManyConversations = "maximum concurrent conversations";

    /// <summary>Whether the limit is the number of concurrent conversations. If so, end a conversation, or wait for one to end.</summary>
    public bool IsConcurrency => StatusCode != HttpStatusCode.PaymentRequired;

    internal static bool Is(HttpStatusCode status, string? errorMessage) =>
        status == HttpStatusCode.PaymentRequired || errorMessage?.IndexOf(TooManyConversations, StringComparison.OrdinalIgnoreCase) >= 0;
}
