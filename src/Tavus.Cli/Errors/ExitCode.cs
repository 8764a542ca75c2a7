namespace Tavus.Cli.Errors;

/// <summary>The exit codes of the process. The help of <c>tavus</c> lists them.</summary>
internal static class ExitCode
{
    public const int Success = 0;
    public const int Refused = 1;
    public const int Usage = 2;
    public const int NoConnection = 3;
    public const int Unexpected = 4;
    public const int Drift = 5;

    /// <summary>128 plus the number of SIGINT (2): the exit code that shells report after Ctrl-C.</summary>
    public const int Cancelled = 130;
}
