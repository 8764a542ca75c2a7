namespace Tavus.Testing;

/// <summary>An object in memory. Its JSON never changes: a change replaces the whole item.</summary>
/// <param name="Json">The JSON, without an envelope.</param>
/// <param name="Label">The value that a list filter uses if the object does not have the filtered member, such as the type of a persona; null for the filter's default value.</param>
/// <param name="IsWrapped">Whether Get returns the object as the only item of the array <c>data</c>.</param>
internal sealed record StoredItem(string Id, RawJson Json, string? Label, bool IsWrapped)
{
    /// <summary>How many times Get has returned the object.</summary>
    public int Reads { get; set; }

    /// <exception cref="TavusStubException">The JSON of the object is valid, but the stub cannot change it.</exception>
    public JsonObject GetMembers()
    {
        try
        {
            return (JsonObject)StoredJson.Parse(Json.ToJson())!;
        }
        catch (JsonException exception)
        {
            throw new TavusStubException($"The stub cannot change the object {Id}: its JSON contains an unpaired surrogate in a text, or is nested too deep. {exception.Message}");
        }
    }
}
