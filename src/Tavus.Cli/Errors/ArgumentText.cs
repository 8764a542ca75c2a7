namespace Tavus.Cli.Errors;

internal static class ArgumentText
{
    /// <summary>The message without the parameter name that .NET appends.</summary>
    public static string Of(ArgumentException exception) =>
        exception.Message.Replace($" (Parameter '{exception.ParamName}')", "", StringComparison.Ordinal);
}
