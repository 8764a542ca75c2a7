namespace Tavus.Cli.Errors;

/// <summary>The arguments, the environment or a file cannot be used. The message says what to do.</summary>
internal sealed class UsageException(string message) : Exception(message);
