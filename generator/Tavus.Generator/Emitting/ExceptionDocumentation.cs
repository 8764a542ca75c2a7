namespace Tavus.Generator.Emitting;

/// <summary>The XML documentation of the exceptions that a call may throw.</summary>
internal static class ExceptionDocumentation
{
    public const string OfEveryCall = """
        /// <exception cref="global::Tavus.TavusAuthenticationException">The service did not accept the API key (401, 403).</exception>
        /// <exception cref="global::Tavus.TavusRateLimitException">Too many requests (429).</exception>
        /// <exception cref="global::Tavus.TavusLimitException">The account has no credits left (402), or has too many conversations at once.</exception>
        /// <exception cref="global::Tavus.TavusApiException">The service returned any other unsuccessful status.</exception>
        /// <exception cref="global::Tavus.TavusConnectionException">No complete response arrived: the connection was refused or broken, or a timeout expired.</exception>
        /// <exception cref="global::Tavus.TavusContractException">The response cannot be read as the documented type.</exception>
        /// <exception cref="global::System.OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
        """;

    public const string OfCallById = $"""
        /// <exception cref="global::Tavus.TavusNotFoundException">The service has no object with this id.</exception>
        {OfEveryCall}
        """;
}
