namespace Tavus.Json;

/// <summary>
/// The documented members that the caller has set in <c>AdditionalProperties</c>. Each has the JSON that its property had then, so that a later change
/// of the property is noticed. An alias that was not received has null instead.
/// </summary>
internal sealed class CallerMembers() : Dictionary<string, byte[]?>(StringComparer.Ordinal)
{
    /// <summary>The object that the caller changes; null if the caller has set a dictionary, since it may be older than the properties.</summary>
    public IWireModel? Model { get; set; }

    public void Set(string name, bool isReceived)
    {
        if (Model is null)
        {
            this[name] = [];
        }
        else if (PreservedMembers.IndexIn(Model, name) is >= 0 and var member)
        {
            var isNewAlias = member >= PreservedMembers.AliasOffset && (!isReceived || IsNewAlias(name));
            this[name] = isNewAlias ? null : WriteProperty(Model, member % PreservedMembers.AliasOffset);
        }
    }

    public bool IsNewAlias(string name) => TryGetValue(name, out var property) && property is null;

    /// <summary>Whether the JSON is sent because the caller has set it, and has not set the property afterwards.</summary>
    public bool IsSent(string name, IWireModel model, int member) =>
        TryGetValue(name, out var property) && WriteProperty(model, member) is var current && (current.Length == 0 || current.AsSpan().SequenceEqual(property));

    private static byte[] WriteProperty(IWireModel model, int member) => WireDocument.ToUtf8(json => model.WriteMembers(json, 1UL << member));
}
