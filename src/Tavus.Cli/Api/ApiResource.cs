namespace Tavus.Cli.Api;

/// <summary>A resource of the OpenAPI document.</summary>
/// <param name="Name">The name, such as <c>Personas</c>.</param>
/// <param name="Words">The name as used in a sentence, such as <c>personas</c>.</param>
/// <param name="Noun">The word for one object, such as <c>persona</c>.</param>
/// <param name="ItemType">The name of the schema of one object, such as <c>Persona</c>.</param>
/// <param name="IdName">The member that contains the id, such as <c>persona_id</c>.</param>
/// <param name="Description">The description of the tag in the OpenAPI document.</param>
/// <param name="Operations">For each verb, a function that creates the operation. An operation is created only when a command needs it.</param>
internal sealed record ApiResource(
    string Name, string Words, string Noun, string ItemType, string IdName, string Description, OrderedDictionary<string, Func<ApiOperation>> Operations)
{
    /// <summary>Whether the resource has commands for files, such as <c>apply</c>. These commands need objects with ids, and operations that create, get and patch them.</summary>
    public bool HasFiles { get; init; }

    /// <summary>The waits for objects of the resource. The first wait is the most common one.</summary>
    public IReadOnlyList<ApiWait> Waits { get; init; } = [];

    /// <summary>The prefix of the environment variables that hold an object's secrets, such as <c>PERSONA_</c>.</summary>
    public string VariablePrefix => $"{Noun.Replace(' ', '_').ToUpperInvariant()}_";

    public string CommandName => Words.Replace(' ', '-');

    /// <summary>The suggested name of a file that describes one object, without extension.</summary>
    public string FileName => Noun.Replace(' ', '-');
}
