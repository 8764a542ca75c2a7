namespace Tavus.Architecture.Tests;

/// <param name="Path">The path within the project.</param>
/// <param name="Folder">The first folder of the path; empty for the root of the project.</param>
/// <param name="Declared">The types that the file declares.</param>
/// <param name="Used">The names that the file uses in code.</param>
internal sealed record SourceFile(string Path, string Folder, IReadOnlySet<string> Declared, IReadOnlySet<string> Used);
