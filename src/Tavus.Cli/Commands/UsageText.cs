using System.CommandLine.Parsing;
using Tavus.Json;

namespace Tavus.Cli.Commands;

/// <summary>Describes wrong arguments in one line, without their values, because a value may be a key.</summary>
internal static class UsageText
{
    public static string Of(ParseResult parsed) =>
        $"{Problem(parsed)} See '{CommandPath(parsed.CommandResult)} --help'.";

    /// <summary>The message for an option that does not exist, without the option's value.</summary>
    public static string UnknownOption(string token)
    {
        var name = token.Split('=', 2)[0];
        return SecretWords.AppearIn(name)
            ? $"There is no option '{name}': the API key is never an argument; {ApiKey.HowToGive}."
            : $"There is no option '{name}'.";
    }

    private static string Problem(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var unmatched = parsed.UnmatchedTokens;
        if (parsed.Tokens.TakeWhile(static token => token.Type != TokenType.DoubleDash).FirstOrDefault(static token => token is { Type: TokenType.Argument, Value: ['-', _, ..] }) is { } option)
        {
            return UnknownOption(option.Value);
        }

        if (command.Subcommands.Count > 0)
        {
            var known = string.Join(", ", command.Subcommands.Select(static known => known.Name));
            return unmatched.Count > 0 ? $"There is no command '{unmatched[0]}', only: {known}." : $"Give a command: {known}.";
        }

        return unmatched.Count > 0 ? $"There are too many arguments for '{command.Name}'." : parsed.Errors[0].Message;
    }

    private static string CommandPath(CommandResult result) =>
        result.Parent is CommandResult parent ? $"{CommandPath(parent)} {result.Command.Name}" : CliHost.ToolName;
}
