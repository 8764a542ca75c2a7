namespace Tavus.Cli.Api;

/// <summary>A value that an operation accepts: a parameter, or a member of its request body.</summary>
/// <param name="Name">The name on the wire.</param>
/// <param name="PropertyName">The name of the C# property, which the client's error messages contain.</param>
/// <param name="Description">The description in the help.</param>
internal sealed record ApiParameter(string Name, string PropertyName, ApiType Type, string Description)
{
    /// <summary>The documented values of an open enum; otherwise empty.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    public int? Minimum { get; init; }

    /// <summary>The maximum of an <see cref="ApiType.Integer"/>.</summary>
    public int Maximum { get; init; } = int.MaxValue;

    /// <summary>An example value; empty if there is none.</summary>
    public string Example { get; init; } = "";
}
