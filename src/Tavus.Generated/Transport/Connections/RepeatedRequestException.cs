namespace Tavus.Transport;

/// <summary>Ends the retries of a handler; never reaches the caller.</summary>
internal sealed class RepeatedRequestException() : InvalidOperationException("The request was sent, and must not be sent again: it may have taken effect.");
