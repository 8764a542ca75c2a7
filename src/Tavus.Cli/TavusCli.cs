namespace Tavus.Cli;

/// <summary>Runs the tool, and reports any failure as one line.</summary>
internal static class TavusCli
{
    public static async Task<int> RunAsync(IReadOnlyList<string> args, CliHost host, CancellationToken cancellationToken = default)
    {
        // Turns response files off: an argument such as @name is not a file with further arguments.
        var parsed = new TavusCommand(host, args).Parse(args is [] ? ["--help"] : args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        var configuration = new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = host.Output.Profile.Out.Writer, Error = host.Error };
        try
        {
            return UsageText.HasProblem(parsed)
                ? throw new UsageException(UsageText.Of(parsed))
                : await parsed.InvokeAsync(configuration, cancellationToken).ConfigureAwait(false);
        }
        catch (IOException exception) when (exception.HResult == OutputConsole.BrokenPipe)
        {
            // The reader has closed the pipe, as "| head -1" does.
            return ExitCode.Success;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Cancelled;
        }
        catch (Exception exception)
        {
            return await ErrorText.WriteAsync(exception, host).ConfigureAwait(false);
        }
    }
}
