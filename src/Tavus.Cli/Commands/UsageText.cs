using System.CommandLine.Invocation;
using System.CommandLine.Parsing;

namespace Tavus.Cli.Commands;

/// <summary>Describes wrong arguments in one line, without their values, because a value may be a key.</summary>
internal static class UsageText
{
    /// <summary>Whether the arguments are wrong. The parser accepts a misspelt option as the value of an argument; this method does not.</summary>
    public static bool HasProblem(ParseResult parsed) =>
        parsed.Action is ParseErrorAction
        || (parsed.Action == parsed.CommandResult.Command.Action && ArgumentsOf(parsed).Intersect(OptionsIn(parsed), ReferenceEqualityComparer.Instance).Any());

    public static string Of(ParseResult parsed) =>
        $"{Problem(parsed)} See '{CommandPath(parsed.CommandResult)} --help'.";

    private static string Problem(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var unmatched = parsed.UnmatchedTokens;
        if (OptionsIn(parsed).FirstOrDefault() is { } option)
        {
            var name = option.Value.Split('=', 2)[0];
            return SecretWords.AppearIn(name)
                ? $"There is no option '{name}': the API key is never an argument; {ApiKey.HowToGive}."
                : $"There is no option '{name}'.";
        }

        if (command.Subcommands.Count > 0)
        {
            var known = string.Join(", ", command.Subcommands.Select(static known => known.Name));
            return unmatched.Count > 0 ? $"There is no command '{unmatched[0]}', only: {known}." : $"Give a command: {known}.";
        }

        return unmatched.Count > 0 ? $"There are too many arguments for '{command.Name}'." : parsed.Errors[0].Message;
    }

    private static IEnumerable<Token> ArgumentsOf(ParseResult parsed) =>
        parsed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(static argument => argument.Tokens);

    /// <summary>The arguments and option values that look like options, up to <c>--</c>. A negative number may be the value of an option, but not an argument.</summary>
    private static IEnumerable<Token> OptionsIn(ParseResult parsed) =>
        from token in parsed.Tokens.TakeWhile(static token => token.Type != TokenType.DoubleDash)
        where token is { Type: TokenType.Argument, Value: ['-', _, ..] }
        where !double.TryParse(token.Value, CultureInfo.InvariantCulture, out _) || ArgumentsOf(parsed).Contains(token, ReferenceEqualityComparer.Instance)
        select token;

    private static string CommandPath(CommandResult result) =>
        result.Parent is CommandResult parent ? $"{CommandPath(parent)} {result.Command.Name}" : CliHost.ToolName;
}
