namespace Tavus.Cli.Api;

/// <summary>A column of a table of objects.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="ValueOf">Gets the value to show for an object in this column.</param>
internal sealed record ApiColumn(string Heading, Func<ITavusModel, object?> ValueOf);
