namespace Tavus;

public partial class Conversation
{
    /// <summary>Gets the transcript: from the conversation itself, as in older documentation, or else from an event of the conversation.</summary>
    /// <returns>The messages in order of time. Empty if the service has not added the transcript yet, or if the conversation was read without <c>verbose</c>.</returns>
    public IReadOnlyList<TranscriptMessage> GetTranscript() =>
        [.. Transcript ?? Events?.Select(static found => found.Properties?.Transcript).LastOrDefault(static transcript => transcript is not null) ?? []];

    /// <summary>Gets the reason why the conversation ended: from the conversation itself, or else from its event <c>system.shutdown</c> (<c>shutdown_reason</c> or <c>reason</c>).</summary>
    /// <returns>A code such as <c>participant_left_timeout</c>; null if there is none, or if the conversation was read without <c>verbose</c>.</returns>
    public string? GetShutdownReason() => ShutdownReason ?? Events?
        .Where(static found => found.EventType == ConversationEventType.SystemShutdown)
        .Select(static found => found.Properties?.ShutdownReason ?? found.Properties?.Reason)
        .LastOrDefault(static reason => reason is not null);
}
