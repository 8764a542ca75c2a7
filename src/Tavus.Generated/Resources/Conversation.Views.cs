namespace Tavus;

public partial class Conversation
{
    /// <summary>What was said, wherever the service shows it: in an event of the conversation, or as older material has it, in the conversation itself.</summary>
    /// <returns>The messages in order of time; none before the service has added the transcript, and none without <c>verbose</c>.</returns>
    public IReadOnlyList<TranscriptMessage> GetTranscript() =>
        [.. Transcript ?? Events?.Select(static found => found.Properties?.Transcript).LastOrDefault(static transcript => transcript is not null) ?? []];

    /// <summary>Why the conversation ended, wherever the service shows it: in its event <c>system.shutdown</c> under either of two names, or in the conversation itself.</summary>
    /// <returns>Such as <c>participant_left_timeout</c>; null if the service does not say, as it does only with <c>verbose</c>.</returns>
    public string? GetShutdownReason() => ShutdownReason ?? Events?
        .Where(static found => found.EventType == ConversationEventType.SystemShutdown)
        .Select(static found => found.Properties?.ShutdownReason ?? found.Properties?.Reason)
        .LastOrDefault(static reason => reason is not null);
}
