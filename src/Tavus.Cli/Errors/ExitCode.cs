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

    /// <summary>128 + SIGINT, as shells report it.</summary>
    public const int Cancelled = 130;
}
