namespace Tavus.Cli.Errors;

internal static class ArgumentText
{
    /// <summary>The message without the parameter that .NET appends for programmers.</summary>
    public static string Of(ArgumentException exception) =>
        exception.Message.Replace($" (Parameter '{exception.ParamName}')", "", StringComparison.Ordinal);
}
