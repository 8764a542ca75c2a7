namespace Tavus.Cli.Errors;

/// <summary>The arguments, the environment or a file cannot be used; the message contains what to do.</summary>
internal sealed class UsageException(string message) : Exception(message);
