namespace Tavus.OpenApi.Tests.Releases;

/// <summary>A part of an OpenAPI document on which programs may depend.</summary>
/// <param name="Value">A description of the part, such as its type. If the description changes, programs may break.</param>
/// <param name="Limits">The name of the part that this part restricts, such as the operation of a required parameter; otherwise null. Adding a restriction makes valid calls fail.</param>
internal sealed record PublicPart(string Value, string? Limits = null);
