namespace Tavus.Transport;

/// <summary>Stops a handler that tries to send a request again; never reaches the caller.</summary>
internal sealed class RepeatedRequestException() : InvalidOperationException("The request was sent, and must not be sent again: it may have taken effect.");
