namespace Tavus;

/// <summary>
/// The account has reached a limit that a short wait does not lift: no credits are left (402), or the maximum number of concurrent
/// conversations is running (400 with an error text that says so). End conversations, or change the account's plan.
/// </summary>
public sealed class TavusLimitException : TavusApiException
{
    private const string TooManyConversations = "maximum concurrent conversations";

    /// <summary>Creates the exception, for tests of an application.</summary>
    /// <param name="message">The message.</param>
    /// <param name="statusCode">The HTTP status. Default: 402.</param>
    /// <param name="innerException">The cause; null if there is none.</param>
    public TavusLimitException(string message, HttpStatusCode statusCode = HttpStatusCode.PaymentRequired, Exception? innerException = null)
        : base(message, statusCode, innerException)
    {
    }

    internal TavusLimitException(ErrorDetails details)
        : base(details)
    {
    }

    /// <summary>Whether the limit is the number of concurrent conversations. If so, end a conversation, or wait for one to end.</summary>
    public bool IsConcurrency => StatusCode != HttpStatusCode.PaymentRequired;

    internal static bool Is(ErrorDetails details) =>
        details.StatusCode == HttpStatusCode.PaymentRequired || details.ErrorMessage?.IndexOf(TooManyConversations, StringComparison.OrdinalIgnoreCase) >= 0;
}
