using Tavus.Json;
using Tavus.Patching;

namespace Tavus;

/// <summary>Copies objects of the API.</summary>
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
        var original = WireDocument.ToUtf8(source);
        var json = new WireReader(source is T ? original : MaskedSecrets.Remove(JsonTree.Parse(original)).Span, drift: null);
        json.Read();
        target.ReadMembers(ref json);
        foreach (var name in copy.AdditionalProperties.Keys)
        {
            var utf8 = Utf8Text.GetBytes(name);
            if (source.IndexOf(utf8) is >= 0 and var member && target.IndexOf(utf8) < 0)
            {
                ReadAlias(source, member, target);
                copy.AdditionalProperties.Remove(name);
            }
        }

        return copy;
    }

    /// <summary>Reads a member that the source would write under an alias, which the target does not have, under the member's own name.</summary>
    private static void ReadAlias(IWireModel source, int member, IWireModel target)
    {
        if (member >= PreservedMembers.FirstAlias
            && source.GetAliased(member - PreservedMembers.FirstAlias) is { Text: { } text, Name: var name }
            && !source.AdditionalProperties.ContainsKey(name)
            && target.IndexOf(Utf8Text.GetBytes(name)) >= 0)
        {
            var json = new WireReader(WireDocument.ToUtf8(writer =>
            {
                writer.WriteStartObject();
                WireWriter.WriteMember(writer, name, RawJson.FromText(text));
                writer.WriteEndObject();
            }), drift: null);
            json.Read();
            target.ReadMembers(ref json);
        }
    }
}
