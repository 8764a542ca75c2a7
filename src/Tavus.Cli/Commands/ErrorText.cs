using System.Net;

namespace Tavus.Cli.Commands;

/// <summary>Converts an exception to an exit code, and to a line that says what happened and what to do.</summary>
internal static class ErrorText
{
    /// <summary>Writes the line to standard error. The subject is a prefix that names the object; it is empty if the command line contains the id of the object.</summary>
    /// <returns>The exit code.</returns>
    public static async Task<int> WriteAsync(Exception exception, CliHost host, string subject = "")
    {
        var (exitCode, message) = Of(exception);
        await host.WriteErrorAsync(subject + message).ConfigureAwait(false);
        return exitCode;
    }

    private static (int ExitCode, string Message) Of(Exception exception) => exception switch
    {
        UsageException => (ExitCode.Usage, exception.Message),
        DecoderFallbackException => (ExitCode.Usage, "Standard input is neither UTF-8 nor UTF-16 with a byte order mark."),
        ArgumentException { ParamName: { } name } argument when name.EndsWith("Id", StringComparison.Ordinal) => (ExitCode.Usage, $"The id cannot be used: {ArgumentText.Of(argument)}"),
        TavusConnectionException connection => (ExitCode.NoConnection, $"{WithoutOperation(connection)} {Advice(connection)}"),
        TavusConflictException { InnerException: not null } conflict => (ExitCode.Refused, WithoutOperation(conflict)),
        TavusApiException response => (ExitCode.Refused, $"{WithoutOperation(response).TrimEnd('.')}. {Advice(response)}"),
        TavusWaitException wait => (ExitCode.Refused, $"{WithoutOperation(wait).TrimEnd('.')}.{(wait.IsTimeout ? " Wait again, with a larger --max-wait." : "")}"),
        TavusContractException contract => (ExitCode.Refused, $"{WithoutOperation(contract)} Check the address of the service."),
        IOException or UnauthorizedAccessException => (ExitCode.Unexpected, $"The output cannot be written: {exception.Message}"),
        _ => (ExitCode.Unexpected, $"This should not happen, please report it: {exception.GetType().Name}: {exception.Message}"),
    };

    private static string Advice(TavusException exception) => exception switch
    {
        TavusConnectionException { IsTimeout: true } or TavusRateLimitException { RetryAfter: null } => "Try again later.",
        TavusConnectionException => $"Check the network and the address (--base-url, {ServiceOptions.UrlVariable}).",
        TavusAuthenticationException => $"Check the API key: {ApiKey.HowToGive}.",
        TavusNotFoundException => "Check the id.",
        TavusRateLimitException { RetryAfter: { } wait } => FormattableString.Invariant($"Try again in {Math.Ceiling(wait.TotalSeconds)} s."),
        TavusPatchException { FailedOperation: { } failed } => $"Check this operation: {failed}.",
        TavusApiException { StatusCode: HttpStatusCode.NotFound } => "Check the address of the service.",
        TavusLimitException { IsConcurrency: true } => "End a conversation, or all: tavus conversations end --all.",
        TavusLimitException => "Check the credits of the account.",
        TavusApiException { StatusCode: >= HttpStatusCode.InternalServerError } => "Try again later.",
        TavusApiException { StatusCode: >= HttpStatusCode.MultipleChoices and < HttpStatusCode.BadRequest } => "Check the address: redirects are not followed.",
        _ => "Check the arguments.",
    };

    /// <summary>Removes the operation id from the start of the library's message. Users of the tool type commands, not operation ids.</summary>
    private static string WithoutOperation(TavusException exception)
    {
        var message = exception.OperationId is { } operation ? exception.Message.Replace($"{operation}: ", "", StringComparison.Ordinal) : exception.Message;
        return string.Concat(message[..1].ToUpperInvariant(), message.AsSpan(1));
    }
}
