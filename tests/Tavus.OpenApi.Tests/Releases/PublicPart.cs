namespace Tavus.OpenApi.Tests.Releases;

/// <summary>A part of a document that programs may depend on.</summary>
/// <param name="Value">A description of the part, such as its type. If the description changes, programs may break.</param>
/// <param name="Limits">The part that it limits, if adding it makes calls fail that succeeded before, as a required parameter does; otherwise null.</param>
internal sealed record PublicPart(string Value, string? Limits = null);
