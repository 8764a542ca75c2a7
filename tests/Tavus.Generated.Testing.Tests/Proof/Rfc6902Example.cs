namespace Tavus.Testing.Tests.Proof;

/// <summary>An example of RFC 6902, appendix A.</summary>
/// <param name="Document">The document to change.</param>
/// <param name="Patch">The patch as printed in the RFC.</param>
/// <param name="Result">The document after the patch; null if the patch fails.</param>
/// <param name="Fluent">The same patch in code; null if the example cannot be written in code.</param>
internal sealed record Rfc6902Example(string Document, string Patch, string? Result, Func<JsonPatch>? Fluent);
