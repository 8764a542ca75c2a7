namespace Tavus.Cli.Errors;

/// <summary>The tool cannot do what the arguments or files say; the message says what to do.</summary>
internal sealed class UsageException(string message) : Exception(message);
