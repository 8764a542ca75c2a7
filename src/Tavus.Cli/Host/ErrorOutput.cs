namespace Tavus.Cli.Host;

/// <summary>Standard error. If it is closed or its disk is full, the text is lost: an error that nobody can see must not change the exit code.</summary>
internal sealed class ErrorOutput(TextWriter writer) : TextWriter
{
    public override Encoding Encoding => writer.Encoding;

    public override void Write(char value) => Write([value], 0, 1);

    public override void Write(char[] buffer, int index, int count) => Try(() => writer.Write(buffer, index, count));

    /// <summary>Writes each line in one call, so that concurrent lines do not interleave.</summary>
    public override void WriteLine(string? value) => Try(() => writer.WriteLine(value));

    public override void Flush() => Try(writer.Flush);

    private static void Try(Action write)
    {
        try
        {
            write();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ObjectDisposedException)
        {
            // There is nowhere to report the failure.
        }
    }
}
