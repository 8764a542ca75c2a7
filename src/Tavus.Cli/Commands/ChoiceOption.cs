using System.CommandLine;
using System.CommandLine.Parsing;

namespace Tavus.Cli.Commands;

/// <summary>An option that takes one of a few words, which shells complete.</summary>
internal sealed class ChoiceOption : Option<string?>
{
    private readonly string[] _choices;

    public ChoiceOption(string name, params string[] choices)
        : base(name)
    {
        _choices = choices;
        HelpName = string.Join('|', choices);
        CompletionSources.Add(choices);
        Validators.Add(RejectOther);
    }

    private void RejectOther(OptionResult result)
    {
        if (result.Tokens is [{ Value: var chosen }] && !_choices.Contains(chosen, StringComparer.Ordinal))
        {
            result.AddError($"{Name} takes one of: {string.Join(", ", _choices)}.");
        }
    }
}
