namespace Tavus.Cli.Api;

/// <summary>A value that an operation accepts: a parameter, or a member of its request body.</summary>
/// <remarks>The client's error messages contain the name of the C# property.</remarks>
internal sealed record ApiParameter(string Name, string PropertyName, ApiType Type, string Description)
{
    /// <summary>The documented values of an open enum; otherwise empty.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    public int? Minimum { get; init; }

    /// <summary>An example value; empty if there is none.</summary>
    public string Example { get; init; } = "";
}
