namespace Tavus;

public partial class Conversation
{
    /// <summary>Gets the transcript: from the conversation itself, where older documentation shows it, or else from the last event with a transcript.</summary>
    /// <returns>The messages in order of time. Empty if the service has not added the transcript yet, or if the conversation was read without <c>verbose</c>.</returns>
    public IReadOnlyList<TranscriptMessage> GetTranscript() =>
        [.. (Events ?? []).Select(static found => found?.Properties?.Transcript).Append(Transcript).LastOrDefault(static transcript => transcript is { Count: > 0 }) ?? []];

    /// <summary>Gets the reason why the conversation ended: from the conversation itself, or else from its event <c>system.shutdown</c> (<c>shutdown_reason</c> or <c>reason</c>).</summary>
    /// <returns>A code such as <c>participant_left_timeout</c>; null if there is none, or if the conversation was read without <c>verbose</c>.</returns>
    public string? GetShutdownReason() => (Events ?? [])
        .Where(static found => found?.EventType == ConversationEventType.SystemShutdown)
        .SelectMany(static found => new[] { found.Properties?.Reason, found.Properties?.ShutdownReason })
        .Append(ShutdownReason)
        .LastOrDefault(static reason => !string.IsNullOrEmpty(reason));
}
