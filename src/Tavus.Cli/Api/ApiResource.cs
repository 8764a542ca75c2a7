namespace Tavus.Cli.Api;

/// <summary>A resource of the OpenAPI document.</summary>
/// <param name="Name">The name, such as <c>Personas</c>.</param>
/// <param name="Words">The name in a sentence, such as <c>personas</c>.</param>
/// <param name="Noun">One object of it in a sentence, such as <c>persona</c>.</param>
/// <param name="ItemType">The schema of one object, such as <c>Persona</c>.</param>
/// <param name="IdName">The member that holds the id, such as <c>persona_id</c>.</param>
/// <param name="Description">The description of its tag.</param>
/// <param name="Operations">Creates its operations, by verb. Each is created on first use, so that a call pays for one only.</param>
internal sealed record ApiResource(
    string Name, string Words, string Noun, string ItemType, string IdName, string Description, Func<OrderedDictionary<string, Func<ApiOperation>>> Operations)
{
    /// <summary>Whether its objects can be created, read and patched, and so be kept as files.</summary>
    public bool HasFiles { get; init; }

    /// <summary>The waits for its objects, the usual one first.</summary>
    public IReadOnlyList<ApiWait> Waits { get; init; } = [];

    /// <summary>The prefix of the environment variables of its secrets.</summary>
    public string VariablePrefix => $"{Noun.Replace(' ', '_').ToUpperInvariant()}_";

    public string CommandName => Words.Replace(' ', '-');

    /// <summary>The name of a file of one object, without extension.</summary>
    public string FileName => Noun.Replace(' ', '-');
}
