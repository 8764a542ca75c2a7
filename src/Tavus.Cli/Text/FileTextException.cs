namespace Tavus.Cli.Text;

/// <summary>The text of a file has an error at a position. The message quotes no value, because a value may be a secret.</summary>
internal sealed class FileTextException(string problem, long line, long column) : Exception($"line {line}, column {column}: {problem}");
