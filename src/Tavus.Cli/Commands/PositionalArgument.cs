using System.CommandLine;
using System.CommandLine.Parsing;
using Tavus.Cli.Errors;

namespace Tavus.Cli.Commands;

/// <summary>An argument that has no option before it, such as an id or a file.</summary>
internal sealed class PositionalArgument : Argument<string>
{
    private PositionalArgument(string name, string description)
        : base(name)
    {
        Description = description;
        Validators.Add(RejectMisspelledOption);
    }

    public static PositionalArgument PersonaId() => new("id", "The id of the persona, such as p5317866.");

    public static PositionalArgument File(string description) => new("file", description);

    public PositionalArgument AsOptional()
    {
        Arity = ArgumentArity.ZeroOrOne;
        return this;
    }

    /// <summary>The parser takes an option that it does not know for the argument.</summary>
    private static void RejectMisspelledOption(ArgumentResult result)
    {
        if (result.Tokens is [{ Value: ['-', ..] } token])
        {
            result.AddError(UsageText.UnknownOption(token.Value));
        }
    }
}
