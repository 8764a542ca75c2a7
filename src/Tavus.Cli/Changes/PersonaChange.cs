using System.Reflection;
using System.Text;
using Newtonsoft.Json;
using Tavus.Cli.Json;

namespace Tavus.Cli.Changes;

/// <summary>Changes a persona as JSON, after the change was approved of; anew if someone else changes the persona meanwhile.</summary>
/// <param name="edit">Makes the persona that is wanted of the one that is there.</param>
/// <param name="approve">Is asked with both of them, unless they are the same.</param>
internal sealed class PersonaChange(Func<JsonMap, JsonMap> edit, Func<JsonMap, JsonMap, Task<bool>> approve)
{
    private static readonly PropertyInfo[] Members =
        [.. typeof(Persona).GetProperties().Where(static property => property.GetCustomAttribute<JsonPropertyAttribute>() is not null)];

    public async Task<ChangeResult> SendAsync(IPersonasClient personas, string id, CancellationToken cancellationToken)
    {
        var patch = new JsonPatch();
        var isApproved = true;
        var result = await personas.UpdateAsync(
            id,
            async persona =>
            {
                var current = (JsonMap)JsonTreeReader.Read(persona.ToJson());
                var wanted = edit(current);
                var after = Persona.Parse(Encoding.UTF8.GetBytes(wanted.ToJson()));
                patch = JsonPatch.Between(persona, after);
                isApproved = patch.Count == 0 || await approve(current, wanted).ConfigureAwait(false);
                if (isApproved)
                {
                    Copy(after, persona);
                }
            },
            cancellationToken).ConfigureAwait(false);
        return new ChangeResult(patch, isApproved, result.Changed);
    }

    private static void Copy(Persona from, Persona to)
    {
        foreach (var member in Members)
        {
            member.SetValue(to, member.GetValue(from));
        }

        to.AdditionalProperties.Clear();
        foreach (var (name, value) in from.AdditionalProperties)
        {
            to.AdditionalProperties.Add(name, value);
        }
    }
}
