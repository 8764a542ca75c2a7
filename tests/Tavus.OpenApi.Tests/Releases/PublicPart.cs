namespace Tavus.OpenApi.Tests.Releases;

/// <summary>A part of a document that programs may depend on.</summary>
/// <param name="Value">What it is, such as a type; another one breaks programs.</param>
/// <param name="Limits">What it limits, if it makes calls fail that would succeed without it; null if it does not.</param>
internal sealed record PublicPart(string Value, string? Limits = null);
