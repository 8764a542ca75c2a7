using System.Reflection;
using System.Text;
using Newtonsoft.Json;
using Tavus.Cli.Errors;
using Tavus.Cli.Json;
using Tavus.Cli.Schema;

namespace Tavus.Cli.Changes;

/// <summary>Creates a persona of JSON.</summary>
internal static class PersonaCreator
{
    /// <exception cref="UsageException">Something is missing in it.</exception>
    public static async Task<CreatePersonaResult> CreateAsync(IPersonasClient personas, JsonMap persona, CancellationToken cancellationToken)
    {
        Secrets.Map(persona, [], RejectMask, static other => other);
        try
        {
            return await personas.CreateAsync(CreatePersonaRequest.Parse(Encoding.UTF8.GetBytes(persona.ToJson())), cancellationToken).ConfigureAwait(false);
        }
        catch (ArgumentException exception)
        {
            throw new UsageException(WithMemberNames(ErrorText.WithoutParameter(exception)));
        }
    }

    /// <summary>The library speaks of properties; a file, and the options, have the members of the document.</summary>
    private static string WithMemberNames(string message) => typeof(CreatePersonaRequest).GetProperties().Aggregate(message, static (text, property) =>
        property.GetCustomAttribute<JsonPropertyAttribute>()?.PropertyName is { } name ? text.Replace(property.Name, name, StringComparison.Ordinal) : text);

    private static JsonTree RejectMask(IReadOnlyList<string> path, JsonTree secret) => Secrets.IsMask(secret)
        ? throw new UsageException($"At {JsonPointer.FromSegments([.. path])} there is only the mask of a secret: put a placeholder such as ${{PERSONA_LLM_API_KEY}} there.")
        : secret;
}
