using System.CommandLine;
using System.CommandLine.Parsing;
using Tavus.Cli.Errors;

namespace Tavus.Cli.Commands;

/// <summary>The id of what a command is about.</summary>
internal sealed class IdArgument : Argument<string>
{
    public IdArgument(string description)
        : base("id")
    {
        Description = description;
        Validators.Add(RejectMisspelledOption);
    }

    /// <summary>The parser takes an option that it does not know for the id.</summary>
    private static void RejectMisspelledOption(ArgumentResult result)
    {
        if (result.Tokens is [{ Value: ['-', ..] } token])
        {
            result.AddError(UsageText.UnknownOption(token.Value));
        }
    }
}
