namespace Tavus.Cli.Errors;

/// <summary>The tool was called in a way it cannot follow; the message says what to do.</summary>
internal sealed class UsageException(string message) : Exception(message);
