using System.Text.Json.Serialization;
using Tavus.Callbacks;

namespace Tavus;

/// <summary>
/// The body that the service POSTs to the <c>callback_url</c> of a request: an event of a conversation, or a video or replica in its current state.
/// Callbacks are not signed, so anyone who knows the address can send one. The same callback may arrive twice.
/// </summary>
/// <remarks>
/// At most one of <see cref="Event"/>, <see cref="Video"/> and <see cref="Replica"/> is not null. All three are null for callbacks
/// that the Tavus documentation does not describe, such as callbacks about documents. For those, use <see cref="Json"/>.
/// </remarks>
[JsonConverter(typeof(TavusCallbackConverter))]
[Newtonsoft.Json.JsonConverter(typeof(NewtonsoftConverter<TavusCallback, TavusCallbackConverter>))]
public sealed class TavusCallback
{
    internal TavusCallback(RawJson json)
    {
        Json = json;
        var names = WireDocument.ReadObject(json.Span, drift: null, ReadNames, "callback", out _);
        if (names.Contains("event_type") || names.Contains("conversation_id"))
        {
            Event = ConversationEvent.Parse(json.Span);
        }
        else if (names.Contains("video_id"))
        {
            Video = Video.Parse(json.Span);
        }
        else if (names.Contains("replica_id") || names.Contains("face_id"))
        {
            Replica = Replica.Parse(json.Span);
        }
    }

    /// <summary>The received JSON, verbatim. It may contain addresses and personal data: do not log it.</summary>
    public RawJson Json { get; }

    /// <summary>The event of a conversation; null for other callbacks.</summary>
    public ConversationEvent? Event { get; }

    /// <summary>The video, ready or failed; null for other callbacks.</summary>
    public Video? Video { get; }

    /// <summary>The replica, ready or failed; null for other callbacks.</summary>
    public Replica? Replica { get; }

    /// <summary>Parses a callback.</summary>
    /// <param name="utf8Json">The whole body of the request.</param>
    /// <returns>The callback, never null. For an unknown kind of callback, only <see cref="Json"/> is set.</returns>
    /// <exception cref="TavusContractException">The text is not JSON (RFC 8259), is nested deeper than 1,064 levels, or is not an object.</exception>
    public static TavusCallback Parse(ReadOnlySpan<byte> utf8Json) =>
        utf8Json.IsEmpty ? throw ContractError.NoValue("callback", "it is empty") : new(WireDocument.ReadRaw(utf8Json));

    /// <summary>Parses a callback.</summary>
    /// <param name="json">The whole body of the request.</param>
    /// <returns>The callback, never null. For an unknown kind of callback, only <see cref="Json"/> is set.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="TavusContractException">The text is not JSON (RFC 8259), is nested deeper than 1,064 levels, or is not an object.</exception>
    public static TavusCallback Parse(string json) => Parse(Utf8Text.GetBytes(Guard.NotNull(json)));

    /// <summary>Reads a stream to its end, and parses the callback.</summary>
    /// <param name="utf8Json">The stream; it is left open. A callback larger than 16 MiB causes an exception.</param>
    /// <param name="cancellationToken">Cancels the read.</param>
    /// <returns>The callback, never null. For an unknown kind of callback, only <see cref="Json"/> is set.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Json"/> is null.</exception>
    /// <exception cref="TavusContractException">The text is not JSON (RFC 8259), is nested deeper than 1,064 levels, is too large, or is not an object.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static Task<TavusCallback> ParseAsync(Stream utf8Json, CancellationToken cancellationToken = default) =>
        WireDocument.ReadAsync(utf8Json, static (json, _) => Parse(json), cancellationToken);

    /// <summary>The event, video or replica of the callback, without secrets.</summary>
    /// <returns>A text such as <c>TavusCallback { Event = ConversationEvent { ... } }</c>.</returns>
    public override string ToString() =>
        $"TavusCallback {{ {(Event is not null ? $"Event = {Event}" : Video is not null ? $"Video = {Video}" : Replica is not null ? $"Replica = {Replica}" : "unknown")} }}";

    private static HashSet<string> ReadNames(ref WireReader json)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (json.NextMember())
        {
            names.Add(Utf8Text.GetString(json.Name));
            json.Skip();
        }

        return names;
    }
}
