using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Tavus.Cli.Commands;

/// <summary>An option that takes a whole number from 1.</summary>
internal sealed class NumberOption : Option<int?>
{
    public NumberOption(string name)
        : base(name)
    {
        HelpName = "n";
        CustomParser = Parse;
    }

    private int? Parse(ArgumentResult result)
    {
        if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
        {
            return number;
        }

        result.AddError($"{Name} takes a whole number from 1.");
        return null;
    }
}
