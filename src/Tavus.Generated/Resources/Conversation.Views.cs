namespace Tavus;

public partial class Conversation
{
    /// <summary>Gets the transcript: from an event of the conversation or, as in older documentation, from the conversation itself.</summary>
    /// <returns>The messages in order of time. Empty until the service has added the transcript, and if the conversation was read without <c>verbose</c>.</returns>
    public IReadOnlyList<TranscriptMessage> GetTranscript() =>
        [.. Transcript ?? Events?.Select(static found => found.Properties?.Transcript).LastOrDefault(static transcript => transcript is not null) ?? []];

    /// <summary>Gets the reason why the conversation ended: from its event <c>system.shutdown</c> (<c>shutdown_reason</c> or <c>reason</c>), or from the conversation itself.</summary>
    /// <returns>Such as <c>participant_left_timeout</c>; null if there is none, or if the conversation was read without <c>verbose</c>.</returns>
    public string? GetShutdownReason() => ShutdownReason ?? Events?
        .Where(static found => found.EventType == ConversationEventType.SystemShutdown)
        .Select(static found => found.Properties?.ShutdownReason ?? found.Properties?.Reason)
        .LastOrDefault(static reason => reason is not null);
}
