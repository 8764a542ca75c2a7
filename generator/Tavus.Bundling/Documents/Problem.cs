namespace Tavus.Bundling.Documents;

/// <summary>An error at a position in a file. <see cref="ToString"/> returns the format that MSBuild reads.</summary>
/// <param name="File">The full path of the file.</param>
/// <param name="Line">The line, from 1; 0 for the whole file.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Message">What is wrong, and what to do.</param>
internal sealed record Problem(string File, int Line, int Column, string Code, string Message)
{
    public override string ToString() => $"{File}{(Line > 0 ? $"({Line},{Column})" : "")}: error {Code}: {Message}";
}
