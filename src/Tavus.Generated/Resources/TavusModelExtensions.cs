namespace Tavus;

/// <summary>Copies and converts objects of the API.</summary>
public static class TavusModelExtensions
{
    /// <summary>Copies an object with all its members, undocumented members included.</summary>
    /// <typeparam name="T">The type of the object.</typeparam>
    /// <param name="model">The object.</param>
    /// <returns>An object that shares nothing with the original.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> is null.</exception>
    public static T Clone<T>(this T model)
        where T : class, ITavusModel, new() => Guard.NotNull(model).To<T>();

    /// <summary>Converts an object to another type, such as a persona to the request that creates the same persona again: <c>persona.To&lt;CreatePersonaRequest&gt;()</c>.</summary>
    /// <typeparam name="T">The other type.</typeparam>
    /// <param name="model">The object.</param>
    /// <returns>An object with the members that both types have, and with the undocumented members. Members that only the original type has, such as the id, are left out. Masked secrets (<c>********</c>) are left out too, unless both types are the same: the service would store the mask. Set these secrets before you send the object.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> is null.</exception>
    public static T To<T>(this ITavusModel model)
        where T : class, ITavusModel, new()
    {
        var source = (IWireModel)Guard.NotNull(model);
        var copy = new T();
        var target = (IWireModel)copy;
        var json = new WireReader(source is T ? WireDocument.ToUtf8(source) : Convert(source, target), drift: null);
        json.Read();
        target.ReadMembers(ref json);
        return copy;
    }

    /// <summary>Writes the members of the source that the target can have, under the target's names and without masked secrets.</summary>
    private static byte[] Convert(IWireModel source, IWireModel target)
    {
        var members = JsonTree.Create(source).Members;
        return WireDocument.ToUtf8(json =>
        {
            json.WriteStartObject();
            foreach (var member in members.Where(static member => !member.Value.IsMasked))
            {
                if (FindName(member.Key, source, target) is { } name && (name == member.Key || !members.ContainsKey(name)))
                {
                    WireWriter.WriteMember(json, name, MaskedSecrets.Remove(member.Value));
                }
            }

            json.WriteEndObject();
        });
    }

    /// <returns>The name under which the target reads a member of the source. For an alias that the target does not have, the documented name of the member. Null if only the source has the member.</returns>
    private static string? FindName(string name, IWireModel source, IWireModel target)
    {
        var utf8 = Utf8Text.GetBytes(name);
        var member = source.IndexOf(utf8);
        return member < 0 || target.IndexOf(utf8) >= 0 ? name
            : member >= PreservedMembers.AliasOffset ? FindName(source.GetAliased(member - PreservedMembers.AliasOffset).Name, source, target)
            : null;
    }
}
